import type { HiringChecklistItemEntity } from './hiring-checklist.entity.ts';
import { list } from '../graphql/read/list.ts';
import type { Condition } from '../graphql/read/rows.ts';

/** What the agency asks of new hires, in the order in which it is shown. */
export const checklistItems = list<HiringChecklistItemEntity, object, 'POSITION'>({
  name: 'hiringChecklist',
  sorts: { POSITION: ['position'] },
  defaultOrder: { by: 'POSITION', direction: 'ASC' },
  filters: {},
});

export const isAsked: Condition = (rows) => `${rows.column('retiredAt')} IS NULL`;
