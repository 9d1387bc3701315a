import { Field, InputType } from 'type-graphql';
import { Access } from '../graphql/access/access.ts';
import type { Condition, Rows } from '../graphql/read/rows.ts';
import { DateScalar } from '../graphql/scalars.ts';

/** Filters of lists whose records carry `lastContactedAt`; days are those of the agency's office. */
@InputType()
export class LastContactedFilter {
  @Field(() => DateScalar, { nullable: true, description: 'Contacted on that day or later.' })
  @Access('activity:read')
  contactedSince?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Not contacted on that day or later; also those never contacted.',
  })
  @Access('activity:read')
  notContactedSince?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether they were never contacted.' })
  @Access('activity:read')
  neverContacted?: boolean | null;
}

/** What these filters ask for. */
export const lastContacted = {
  contactedSince:
    (day: string): Condition =>
    (rows) =>
      `${rows.column('lastContactedAt')} >= ${startOf(day, rows)}`,
  notContactedSince:
    (day: string): Condition =>
    (rows) =>
      `(${rows.column('lastContactedAt')} < ${startOf(day, rows)} OR ${rows.column('lastContactedAt')} IS NULL)`,
  neverContacted:
    (never: boolean): Condition =>
    (rows) =>
      `${rows.column('lastContactedAt')} IS ${never ? '' : 'NOT '}NULL`,
};

/** The instant at which a day begins in the agency's office. */
function startOf(day: string, rows: Rows): string {
  return `(${rows.param(day, 'date')}::timestamp AT TIME ZONE (SELECT time_zone FROM agency WHERE id = ${rows.agency}))`;
}
