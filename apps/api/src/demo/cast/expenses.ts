import type { ExpenseKind } from '@stint/domain/expense-report/expense-report.ts';

/** What becomes of a report, in order. */
export type ReportStep = { reason?: string } & (
  { action: 'submit' | 'approve' } | { action: 'reject' | 'approveInPart' | 'void'; reason: string }
);

/** An expense report of somebody at the first client. */
export interface DemoReport {
  /** Of the employee of the portal, who enters it. */
  own?: true;
  lines: readonly {
    kind: ExpenseKind;
    amount: string;
    purpose: string;
    receipt?: 'photo' | 'file';
  }[];
  steps: readonly ReportStep[];
  /** What is said about it: by a contact, then by whoever entered it. */
  comments?: readonly string[];
}

const submit = { action: 'submit' } as const;

/** In every state, and for several people. */
export const reports: readonly DemoReport[] = [
  {
    own: true,
    lines: [
      { kind: 'SUPPLIES', amount: '35.40', purpose: 'Gloves and thermal socks', receipt: 'photo' },
      { kind: 'MILEAGE', amount: '23.45', purpose: '35 miles to the Aurora site and back' },
    ],
    steps: [submit],
    comments: [
      'Why the drive? The shuttle was running.',
      'It left before my shift was over. The foreman knows.',
    ],
  },
  {
    own: true,
    lines: [{ kind: 'MEALS', amount: '12.80', purpose: 'Lunch during forklift training' }],
    steps: [],
  },
  {
    lines: [
      { kind: 'TRAVEL', amount: '48.00', purpose: 'Train to the safety course', receipt: 'file' },
    ],
    steps: [submit, { action: 'approve' }],
  },
  {
    lines: [
      { kind: 'LODGING', amount: '129.00', purpose: 'Night in Houston', receipt: 'file' },
      { kind: 'MEALS', amount: '64.20', purpose: 'Dinner for two', receipt: 'photo' },
    ],
    steps: [
      submit,
      { action: 'approveInPart', reason: 'We pay for one dinner. Please enter your half.' },
    ],
  },
  {
    lines: [{ kind: 'SUPPLIES', amount: '89.95', purpose: 'Safety boots', receipt: 'photo' }],
    steps: [
      submit,
      { action: 'reject', reason: 'Boots come from our own store. Please return them.' },
    ],
  },
  {
    lines: [{ kind: 'OTHER', amount: '18.00', purpose: 'Parking' }],
    steps: [{ action: 'void', reason: 'Entered twice' }],
  },
  {
    lines: [
      { kind: 'MILEAGE', amount: '40.20', purpose: '60 miles between sites', receipt: 'file' },
    ],
    steps: [submit],
  },
  {
    lines: [{ kind: 'MEALS', amount: '16.75', purpose: 'Meal during a double shift' }],
    steps: [submit],
  },
];
