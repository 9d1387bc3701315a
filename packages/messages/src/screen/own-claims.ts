import type { CommentWords } from './comment-words.ts';

/** Where an own timesheet or expense report stands, as its owner reads it. */
export type ClaimStanding = 'OPEN' | 'DUE' | 'SUBMITTED' | 'APPROVED' | 'REJECTED' | 'VOID';

/** What the screens of own timesheets and of own expense reports say alike. */
export type ClaimTexts = CommentWords & {
  standings: Record<ClaimStanding, string>;
  /** Over the reason of a rejection. */
  sentBack: string;
  voided: string;
  due: string;
  others: string;
  more: string;
  total: string;
  save: string;
  saved: string;
  discard: string;
  submit: string;
  submitAgain: string;
  /** Where warnings stand above. */
  submitAnyway: string;
  submitted: string;
  correctFirst: string;
  toAccept: string;
  /** The same with a tap by which the text above is agreed to. */
  agreeAnd: { submit: string; submitAgain: string; submitAnyway: string };
  warnings: string;
  stops: string;
  bothChanged: string;
  /** Nothing was written over what was typed. */
  bothChangedWhy: string;
  theyHave: (text: string) => string;
  theyRemoved: string;
  notFound: string;
  notFoundWhy: string;
  assignment: string;
  noAssignment: string;
  noAssignmentWhy: string;
  missing: string;
  /** On what a partial approval split off. */
  disputed: (number: number) => string;
  openFirst: string;
  /** On what was approved without some lines; `part` is how much is disputed. */
  disputedPart: (part: string) => string;
  openDisputed: string;
};
