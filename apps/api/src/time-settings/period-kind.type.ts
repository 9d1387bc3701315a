import { periodKindLabels } from '@stint/domain/timesheet/period.ts';
import { enumOf } from '../graphql/enum-of.ts';

export const PeriodKindEnum = enumOf(
  'PeriodKind',
  'How time is cut into sheets.',
  periodKindLabels,
);
