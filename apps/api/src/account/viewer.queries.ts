import { dateIn } from '@stint/domain/kernel/dates.ts';
import { sessionPermissions } from '../context/session-permissions.ts';
import type { OpenSession } from '../context/open-session.ts';
import type { Viewer } from './viewer.type.ts';
import { globalId } from '../graphql/global-id.ts';
import { shownAgency } from '../graphql/shown-agency.ts';

/** Who is signed in by this session, as the graph shows it. `now` is an instant, ISO. */
export function viewerOf(session: OpenSession, now: string): Viewer {
  const { viewer, account, agency, mustChangePassword, failed } = session;
  return {
    kind: viewer.kind,
    account: { ...account, id: globalId('Account', account.id) },
    agency: shownAgency(agency),
    permissions: [...sessionPermissions(session)],
    today: dateIn(agency.timeZone, now),
    mustChangePassword,
    failedSignIns: failed,
  };
}
