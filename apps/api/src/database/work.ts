import type { Share } from './fair-gate.ts';
import type { WorkKind } from './timeouts.ts';

/**
 * On whose behalf the database works, and for what. It decides the share of the connections and the timeouts:
 * the request of a session or of a partner's token, its export or upload, work in the background, or signing in, which includes
 * finding out whose session or token it is.
 */
export type Work =
  | { kind: 'request' | 'report'; sessionId: string }
  | { kind: 'job' }
  | { kind: 'sign-in' }
  | { kind: 'token' };

/** Reading, writing, or writing many records by one command. */
export type Access = 'read' | 'write' | 'bulk';

export const signingIn: Work = { kind: 'sign-in' };
export const acceptingTokens: Work = { kind: 'token' };
export const inBackground: Work = { kind: 'job' };

/** The timeouts that apply. */
export function kindOf({ kind }: Work): WorkKind {
  return kind === 'sign-in' || kind === 'token' ? 'request' : kind;
}

/**
 * The shares of the connections that the work counts toward, the widest first. What waits for locks counts
 * twice, so that an agency whose commands all wait still reads. Signing in and background work have shares beside
 * those of agencies: nothing that an agency does keeps its people from signing in, and an import reports how far
 * it is while others wait for its rows. Commands on many records run one after the other in an agency: together
 * they would take this process's time from everybody else's requests.
 */
export function sharesOf(work: Work, agencyId: string): Record<Access, Share[]> {
  // Whoever sends tokens that are none keeps nobody from signing in.
  if (work.kind === 'sign-in' || work.kind === 'token') {
    const shares = [
      { of: work.kind, factor: 2 },
      { of: `${work.kind} ${agencyId}`, factor: 1 },
    ];
    return { read: shares, write: shares, bulk: shares };
  }
  if (work.kind === 'job') {
    const shares = [{ of: 'jobs', factor: 1 }];
    return { read: shares, write: shares, bulk: shares };
  }
  const agency = { of: agencyId, factor: 2 };
  const session = { of: `${agencyId} ${work.sessionId}`, factor: 1 };
  const writing = { of: `${agencyId} writing`, factor: 0.5 };
  return {
    read: [agency, session],
    write: [agency, writing, session],
    bulk: [agency, writing, { of: `${agencyId} bulk`, factor: 1, most: 1 }, session],
  };
}

/** For taking entries from the outbox. */
export const outboxShares: readonly Share[] = [{ of: 'outbox', factor: 1 }];
