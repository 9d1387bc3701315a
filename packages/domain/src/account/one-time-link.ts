import type { Labels } from '../kernel/labels.ts';

/** What a one-time link is for (`X-4`). */
export const linkPurposeLabels = {
  INVITATION: 'Invitation',
  PASSWORD_RESET: 'Password reset',
} as const satisfies Labels<string>;

export type LinkPurpose = keyof typeof linkPurposeLabels;

/** Seconds that a link is good for: seven days to accept an invitation, an hour to reset a password. */
export const linkLifetime: Readonly<Record<LinkPurpose, number>> = {
  INVITATION: 7 * 24 * 3600,
  PASSWORD_RESET: 3600,
};
