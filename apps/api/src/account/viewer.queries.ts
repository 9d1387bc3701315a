import { sessionPermissions } from '../context/session-permissions.ts';
import { identityOf, sessionOf } from '../context/session-lookup.ts';
import type { SessionToken } from '../context/session-token.ts';
import { todayIn } from '../context/today-in.ts';
import type { RequestContext } from '../context/request-context.ts';
import type { OpenSession } from '../context/open-session.ts';
import type { Viewer } from './viewer.type.ts';
import { globalId } from '../graphql/global-id.ts';
import { shownAgency } from '../graphql/shown-agency.ts';

/** Who is signed in by this session, as the graph shows it. `now` is an instant, ISO. */
export function viewerOf(session: OpenSession, now: string): Viewer {
  const { viewer, account, agency, mustChangePassword, viewedBy, failed } = session;
  const { mustSetUpSecondFactor, recoveryCodesLeft, isFormerEmployee } = session;
  return {
    kind: viewer.kind,
    account: { ...account, id: globalId('Account', account.id) },
    agency: shownAgency(agency),
    permissions: [...sessionPermissions(session)],
    today: todayIn(agency.timeZone, now),
    mustChangePassword,
    mustSetUpSecondFactor,
    recoveryCodesLeft,
    isFormerEmployee,
    viewedBy: viewedBy?.displayName ?? null,
    failedSignIns: failed,
  };
}

/** The viewer of a session that was opened just now: not yet that of the request. */
export async function viewerBehind(
  { tenants, channel, now }: Pick<RequestContext, 'tenants' | 'channel' | 'now'>,
  token: SessionToken,
): Promise<Viewer> {
  const session = channel && (await sessionOf(tenants, token, channel.door, now));
  if (!session) throw new Error('A session that was opened just now is gone.');
  return viewerOf(session, now);
}

/** The viewer of this request as they are now: a command may have changed what the session knows. */
export async function viewerNow(
  ctx: Pick<RequestContext, 'tenants' | 'session' | 'now'>,
): Promise<Viewer> {
  const { session: before, tenants, now } = ctx;
  const identity = before && (await identityOf(tenants, before.agency.id, before.account.id, now));
  if (!identity) throw new Error('A session without an account.');
  return viewerOf({ ...identity, id: before.id, failed: before.failed }, now);
}
