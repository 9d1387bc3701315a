import type { BackgroundJobEntity } from './background-job.entity.ts';
import { list } from '../graphql/read/list.ts';

/** Jobs that failed, the last failure first. */
export const backgroundJobs = list<BackgroundJobEntity, object, 'FAILED_AT'>({
  name: 'backgroundJobs',
  sorts: { FAILED_AT: ['failedAt'] },
  defaultOrder: { by: 'FAILED_AT', direction: 'DESC' },
  filters: {},
});
