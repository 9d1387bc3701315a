import type { NumberedType } from '@stint/domain/record/record-number.ts';
import type { Condition } from '../graphql/read/rows.ts';
import { numberedTitleSql } from '../database/number-sql.ts';

/** What people call records, as SQL: for the `label` of `@Reads`. */

/** `Acme` */
export const nameLabel: Condition = (rows) => rows.column('name');

/**
 * `Ann Ash`
 *
 * @param path to the person, such as `candidate.`; the record itself where nothing is given
 */
export function personLabel(path = ''): Condition {
  return (rows) => `${rows.column(`${path}firstName`)} || ' ' || ${rows.column(`${path}lastName`)}`;
}

/** `Welder (J-1042)`, by the paths of the two. */
export function numberedLabel(type: NumberedType, title: string, number: string): Condition {
  return (rows) => numberedTitleSql(type, rows.column(title), rows.column(number));
}

/** `Ann Ash – Welder (J-1042)`: somebody's way to a job, for submissions and placements. */
export const candidacyLabel: Condition = (rows) =>
  `${personLabel('candidate.')(rows)} || ' – ' || ${numberedLabel('JobOrder', 'jobOrder.title', 'jobOrder.number')(rows)}`;
