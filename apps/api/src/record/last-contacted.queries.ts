import type { FilterField } from '../graphql/record-list.ts';
import { isEmpty, sinceDay, startOfDay } from '../graphql/read/conditions.ts';
import { DateScalar } from '../graphql/scalars.ts';

/** Filters of lists whose records carry `lastContactedAt`; days are those of the agency's office. */
export const lastContacted = {
  contactedSince: {
    type: DateScalar,
    where: sinceDay('lastContactedAt'),
    description: 'Contacted on that day or later.',
    access: 'activity:read',
  },
  notContactedSince: {
    type: DateScalar,
    where: (day) => (rows) =>
      `(${rows.column('lastContactedAt')} < ${startOfDay(day, rows)} OR ${rows.column('lastContactedAt')} IS NULL)`,
    description: 'Not contacted on that day or later; also those never contacted.',
    access: 'activity:read',
  },
  neverContacted: {
    type: Boolean,
    where: isEmpty('lastContactedAt'),
    description: 'Whether they were never contacted.',
    access: 'activity:read',
  },
} satisfies {
  contactedSince: FilterField<string>;
  notContactedSince: FilterField<string>;
  neverContacted: FilterField<boolean>;
};
