import type { FilterField } from '../graphql/record-list.ts';
import type { Rows } from '../graphql/read/rows.ts';
import { DateScalar } from '../graphql/scalars.ts';

/** Filters of lists whose records carry `lastContactedAt`; days are those of the agency's office. */
export const lastContacted = {
  contactedSince: {
    type: DateScalar,
    where: (day) => (rows) => `${rows.column('lastContactedAt')} >= ${startOf(day, rows)}`,
    description: 'Contacted on that day or later.',
    access: 'activity:read',
  },
  notContactedSince: {
    type: DateScalar,
    where: (day) => (rows) =>
      `(${rows.column('lastContactedAt')} < ${startOf(day, rows)} OR ${rows.column('lastContactedAt')} IS NULL)`,
    description: 'Not contacted on that day or later; also those never contacted.',
    access: 'activity:read',
  },
  neverContacted: {
    type: Boolean,
    where: (never) => (rows) => `${rows.column('lastContactedAt')} IS ${never ? '' : 'NOT '}NULL`,
    description: 'Whether they were never contacted.',
    access: 'activity:read',
  },
} satisfies {
  contactedSince: FilterField<string>;
  notContactedSince: FilterField<string>;
  neverContacted: FilterField<boolean>;
};

/** The instant at which a day begins in the agency's office. */
function startOf(day: string, rows: Rows): string {
  return `(${rows.param(day, 'date')}::timestamp AT TIME ZONE (SELECT time_zone FROM agency WHERE id = ${rows.agency}))`;
}
