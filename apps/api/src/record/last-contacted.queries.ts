import type { FilterField } from '../graphql/record-list.ts';
import type { Condition } from '../graphql/read/rows.ts';
import { isEmpty, reading, sinceDay, startOfDay } from '../graphql/read/conditions.ts';
import { DateScalar } from '../graphql/scalars.ts';

/** Filters of lists whose records carry `lastContactedAt`; days are those of the agency's office. */
export const lastContacted = {
  contactedSince: {
    type: DateScalar,
    where: sinceDay('lastContactedAt'),
    description: 'Contacted on that day or later.',
  },
  notContactedSince: {
    type: DateScalar,
    where: reading(
      ['lastContactedAt'],
      (day: string): Condition =>
        (rows) =>
          `(${rows.column('lastContactedAt')} < ${startOfDay(day, rows)} OR ${rows.column('lastContactedAt')} IS NULL)`,
    ),
    description: 'Not contacted on that day or later; also those never contacted.',
  },
  neverContacted: {
    type: Boolean,
    where: isEmpty('lastContactedAt'),
    description: 'Whether they were never contacted.',
  },
} satisfies {
  contactedSince: FilterField<string>;
  notContactedSince: FilterField<string>;
  neverContacted: FilterField<boolean>;
};
