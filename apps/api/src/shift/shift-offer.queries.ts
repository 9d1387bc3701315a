import { shiftOfferStatusLabels } from '@stint/domain/shift-offer/shift-offer.ts';
import { ID } from 'type-graphql';
import { ShiftOfferEntity } from './shift-offer.entity.ts';
import { ShiftOfferStatusEnum } from './shift-offer.type.ts';
import { date, text, words } from '../graphql/exported-list.ts';
import { isRecord } from '../graphql/read/conditions.ts';
import { recordList } from '../graphql/record-list.ts';
import { choiceFilters, dateFilters, instantFilters } from '../graphql/value-filters.ts';

export const shiftOffers = recordList({
  name: 'shiftOffers',
  type: 'ShiftOffer',
  description: 'Open shifts that are offered to people, the latest offer first.',
  access: 'shift:read',
  of: ShiftOfferEntity,
  order: {
    sorts: {
      OFFERED_AT: { label: 'When they were offered', by: ['createdAt'] },
      STARTS_AT: { label: 'When the shift begins', by: ['offered.startsAt'] },
      STATUS: { label: 'Status', by: ['status', 'createdAt'] },
    },
    default: { by: 'OFFERED_AT', direction: 'DESC', words: 'The latest offer first' },
  },
  filters: {
    ...choiceFilters('status', ShiftOfferStatusEnum),
    ...dateFilters('workDate', { path: 'offered.workDate' }),
    ...instantFilters('offered', { path: 'createdAt' }),
    shiftId: { type: ID, where: isRecord('shiftId', 'Shift') },
    employeeId: { type: ID, where: isRecord('employeeId', 'Employee') },
  },
  columns: [
    text('Employee', 'work.worker.name'),
    date('Date', 'offered.workDate'),
    text('Starts at', 'offered.startsAt'),
    text('Ends at', 'offered.endsAt'),
    words('Status', 'status', shiftOfferStatusLabels),
    text('Offered at', 'createdAt'),
    text('Answered at', 'answeredAt'),
  ],
});
