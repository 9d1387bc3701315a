import type { Viewer } from '../access/viewer.ts';
import { type Refusal, refuse } from '../kernel/refusal.ts';

/** What decides whether somebody may write an activity. */
export interface ActivityFacts {
  authorId: string;
  occurredAt: string;
  private: boolean;
  mentions: readonly string[];
}

/** A clock of the person's own may be this far ahead. */
const CLOCK_TOLERANCE_MS = 5 * 60_000;

/**
 * An activity is changed and deleted by its author or by an administrator, by nobody else.
 *
 * @returns the refusal; nothing when the viewer may
 */
export function mustBeAuthorOrAdministrator(
  viewer: Viewer,
  { authorId }: Pick<ActivityFacts, 'authorId'>,
): Refusal | undefined {
  if (viewer.kind === 'STAFF' && viewer.role === 'ADMIN') return undefined;
  if ('accountId' in viewer && viewer.accountId === authorId) return undefined;
  return refuse('NOT_AUTHOR', {});
}

/** An activity is something that has happened; what is planned is no activity. */
export function mustHaveHappened(
  { occurredAt }: Pick<ActivityFacts, 'occurredAt'>,
  now: string,
): Refusal | undefined {
  if (Date.parse(occurredAt) <= Date.parse(now) + CLOCK_TOLERANCE_MS) return undefined;
  return refuse('NOT_YET', {}, { field: 'occurredAt' });
}

/** Who is mentioned is meant to read it, and nobody but the author and administrators reads a private one. */
export function mustBeReadableByMentioned({
  private: isPrivate,
  mentions,
}: Pick<ActivityFacts, 'private' | 'mentions'>): Refusal | undefined {
  if (!isPrivate || mentions.length === 0) return undefined;
  return refuse('PRIVATE_MENTION', {}, { field: 'mentions' });
}
