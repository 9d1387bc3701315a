import type { JobType } from '@stint/domain/job-order/job-type.ts';

/** How an order's work is employed and billed. */
export const jobTypes: Readonly<Record<JobType, string>> = {
  DIRECT: 'Contratación directa',
  TEMP_CONTRACT: 'Temporal/por contrato',
  TEMP_CONTRACT_TO_DIRECT: 'Temporal/por contrato a directo',
};
