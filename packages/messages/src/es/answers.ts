import type { PerformanceGrade } from '@stint/domain/assignment/end-reason.ts';

export const answers = { YES: 'Sí', NO: 'No' } as const;

/** How the work was. */
export const performanceGrades: Readonly<Record<PerformanceGrade, string>> = {
  1: 'Inaceptable',
  2: 'Deficiente',
  3: 'Regular',
  4: 'Bueno',
  5: 'Excelente',
};
