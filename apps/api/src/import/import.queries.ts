import { list } from '../graphql/read/list.ts';
import type { ImportRunEntity } from './import.entity.ts';

/** Imports, the newest first. */
export const importRuns = list<ImportRunEntity, object, 'CREATED_AT'>({
  name: 'importRuns',
  sorts: { CREATED_AT: ['createdAt'] },
  defaultOrder: { by: 'CREATED_AT', direction: 'DESC' },
  filters: {},
});
