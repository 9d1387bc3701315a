import type { ClaimParty } from '@stint/domain/timesheet/claim.ts';

/** What is said around the comments on a timesheet or an expense report. */
export type CommentWords = {
  comments: string;
  noComments: string;
  comment: string;
  send: string;
  commentMissing: string;
  parties: Record<ClaimParty, string>;
};
