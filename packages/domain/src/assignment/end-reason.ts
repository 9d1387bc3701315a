import type { Labels } from '../kernel/labels.ts';

/** Why an assignment ended; a note may say more. */
export const endReasonLabels = {
  COMPLETED: 'Assignment completed',
  CLIENT_ENDED_EARLY: 'Ended early by client',
  CLIENT_BUDGET: "Client's budget or headcount",
  WORKER_RESIGNED: 'Worker resigned',
  NO_SHOW: 'Never showed up',
  ATTENDANCE: 'Attendance',
  PERFORMANCE: 'Performance',
  CONDUCT: 'Conduct',
  HIRED_BY_CLIENT: 'Hired by client',
  HIRED_DIRECT: 'Placed in a direct hire',
  REPLACED: 'Replaced by another worker',
  ENTERED_BY_MISTAKE: 'Entered by mistake',
  OTHER: 'Other (see note)',
} as const satisfies Labels<string>;

export type EndReason = keyof typeof endReasonLabels;

/**
 * The reasons that each way to end offers and accepts. Work that was done is closed, work that should
 * not take place is canceled: only then did somebody never show up, or was it entered by mistake.
 */
export const endReasonsOffered = {
  close: [
    'COMPLETED',
    'CLIENT_ENDED_EARLY',
    'CLIENT_BUDGET',
    'WORKER_RESIGNED',
    'ATTENDANCE',
    'PERFORMANCE',
    'CONDUCT',
    'HIRED_BY_CLIENT',
    'HIRED_DIRECT',
    'REPLACED',
    'OTHER',
  ],
  cancel: [
    'NO_SHOW',
    'CLIENT_ENDED_EARLY',
    'CLIENT_BUDGET',
    'WORKER_RESIGNED',
    'HIRED_BY_CLIENT',
    'REPLACED',
    'ENTERED_BY_MISTAKE',
    'OTHER',
  ],
} as const satisfies Record<string, readonly EndReason[]>;

/** How the work was, from 1 to 5. */
export const performanceGradeLabels = {
  1: 'Unacceptable',
  2: 'Poor',
  3: 'Fair',
  4: 'Good',
  5: 'Excellent',
} as const;

export type PerformanceGrade = keyof typeof performanceGradeLabels;
