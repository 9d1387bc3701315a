/** What the fields of actions are called and what stands in them, in English; other languages have each of them. */
export const askWords = [
  'Close date of the other assignments',
  "Close the employee's other assignments",
  'End date',
  'End date for assignments without one',
  'End reason',
  'Hire date',
  'Not graded',
  'Not said',
  'Note',
  'Outcome',
  'Override existing end dates',
  'Performance',
  'Reactivate',
  'Reactivate the employee record',
  'Reason',
  'Remarks for the client',
  'Return the opening to the job order',
  'Same as its start date',
  'Start date for assignments without one',
  'Stays as it is',
  'Termination date',
  'Today',
  'Where the work has not begun, and for a no-show',
  'Would rehire',
] as const;

export type AskWord = (typeof askWords)[number];

/** Where catalogs look the values of a choice up, by code. */
export type ChoiceSet = 'end reason' | 'graded performance' | 'reactivation mode';
