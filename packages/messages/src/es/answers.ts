import type { PerformanceGrade } from '@stint/domain/assignment/end-reason.ts';
import type { JobType } from '@stint/domain/job-order/job-type.ts';

export const answers = { YES: 'Sí', NO: 'No' } as const;

/** How an order's work is employed and billed. */
export const jobTypes: Readonly<Record<JobType, string>> = {
  DIRECT: 'Contratación directa',
  TEMP_CONTRACT: 'Temporal/por contrato',
  TEMP_CONTRACT_TO_DIRECT: 'Temporal/por contrato a directo',
};

/** How the work was. */
export const performanceGrades: Readonly<Record<PerformanceGrade, string>> = {
  1: 'Inaceptable',
  2: 'Deficiente',
  3: 'Regular',
  4: 'Bueno',
  5: 'Excelente',
};
