import type { BulkActions } from '@stint/spa-kit/record/actions/bulk-words.ts';

/** Codes of the checks that may warn; whether they do is set by the agency. */
export const expenseWarnings = ['RECEIPT_MISSING'] as const;

/** What is read about the actions of expense reports. */
export const expenseActions: BulkActions<'ExpenseReports'> = {
  noun: 'ExpenseReports',
  called: 'expense report',
  words: {
    submit: {
      willHappen: 'Will be submitted',
      done: (reports) => `${reports} submitted.`,
      warnings: expenseWarnings,
    },
    approve: {
      willHappen: 'Will be approved',
      done: (reports) => `${reports} approved.`,
      warnings: expenseWarnings,
    },
    reject: {
      willHappen: 'Will be rejected',
      done: (reports) => `${reports} rejected.`,
      danger: true,
    },
    undoApproval: {
      willHappen: 'Will wait for approval again',
      confirm: (reports) => `Undo the approval of ${reports}`,
      done: (reports) => `The approval of ${reports} is undone.`,
    },
    remind: {
      label: 'Remind approver',
      willHappen: 'Will be reminded of by email, each contact once',
      confirm: (reports) => `Remind of ${reports}`,
      done: (reports) => `Reminded of ${reports}.`,
    },
    void: {
      willHappen: 'Will be void',
      done: (reports) => `${reports} voided.`,
      danger: true,
    },
  },
};
