import { accountMachine } from '@stint/domain/account/account.machine.ts';
import type {
  ClientPortalPreferences,
  EmployeePortalPreferences,
} from '@stint/domain/access/preferences.ts';
import { isFormer, withinEmployment } from '@stint/domain/access/after-employment.ts';
import { rolePermissions } from '@stint/domain/access/roles.ts';
import { withinAgency } from '@stint/domain/access/within-agency.ts';
import { mustSetUpSecondFactor } from '@stint/domain/account/second-factor.ts';
import type { EmployeeStatus } from '@stint/domain/employee/employee.ts';
import type { StaffRole } from '@stint/domain/access/staff-role.ts';
import type { SignedInViewer } from '@stint/domain/access/viewer.ts';
import type { Locale } from '@stint/messages/locale.ts';
import { AGENCY_COLUMNS, contextAgency, type StoredAgency } from './context-agency.ts';
import { PROLONG_EVERY, sessionEnd } from './session-lifetime.ts';
import { hashOfToken, type SessionToken } from './session-token.ts';
import { clientPortalPreferencesOf, employeePortalPreferencesOf } from './stored-preferences.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import type { Tenants } from '../database/tenants.ts';
import type { OpenSession } from './open-session.ts';
import type { Door } from './sign-in-channel.ts';
import { stateList } from '../database/state-list.ts';

/**
 * The session that a token opens at a door; `null` when there is none, it has ended, it belongs to
 * another door, or the account may not sign in any more.
 */
export async function sessionOf(
  tenants: Tenants,
  token: SessionToken,
  door: Door,
  now: string,
): Promise<OpenSession | null> {
  const stored = await storedSession(tenants, token, door, now);
  return stored && openSession(stored);
}

/** The same for a request, which uses the session: it is prolonged now and then. */
export async function usedSession(
  tenants: Tenants,
  token: SessionToken,
  door: Door,
  now: string,
): Promise<OpenSession | null> {
  const stored = await storedSession(tenants, token, door, now);
  if (stored === null) return null;
  const isOwn = stored.viewedById == null;
  if (isOwn && Date.parse(now) - Date.parse(stored.lastSeenAt) > PROLONG_EVERY) {
    await tenants
      .of(token.agencyId)
      .write(({ db }) =>
        db.query(
          'UPDATE session SET last_seen_at = $3, expires_at = $4 WHERE agency_id = $1 AND id = $2',
          [token.agencyId, stored.id, now, sessionEnd(door, stored.createdAt, now)],
        ),
      );
  }
  return openSession(stored);
}

async function storedSession(
  tenants: Tenants,
  token: SessionToken,
  door: Door,
  now: string,
): Promise<StoredSession | null> {
  const { rows } = await tenants.of(token.agencyId).read(
    (db) =>
      db.query<StoredSession>({
        name: 'session-of-token',
        text: SESSION,
        values: [token.agencyId, hashOfToken(token), door, now],
      }),
    'primary',
  );
  const [stored] = rows;
  return stored && mayStillView(stored) ? stored : null;
}

/** Who an account is without any session, such as for a job; `null` when it may not sign in any more. */
export function identityOf(
  tenants: Tenants,
  agencyId: string,
  accountId: string,
  now: string,
): Promise<OpenSession | null> {
  return tenants.of(agencyId).read((db) => identityIn({ db, agencyId }, accountId, now), 'primary');
}

/** The same on a connection that is there, such as that of a command. */
export async function identityIn(
  { db, agencyId }: AgencyConnection,
  accountId: string,
  now: string,
): Promise<OpenSession | null> {
  const { rows } = await db.query<StoredSession>(IDENTITY, [agencyId, accountId, now]);
  return rows[0] ? openSession(rows[0]) : null;
}

/** @param now the placeholder of the instant */
const who = (now: string) => `
    account.id AS "accountId", account.kind, account.role, account.status,
    account.user_name AS "userName", account.display_name AS "displayName", account.email,
    account.language, account.last_sign_in_at AS "lastSignInAt", account.employee_id AS "employeeId",
    account.contact_id AS "contactId", account.preferences, contact.client_id AS "clientId",
    (SELECT array_agg(alternate.contact_id::text)
     FROM approver_alternate AS alternate
     JOIN contact AS away ON away.agency_id = alternate.agency_id AND away.id = alternate.contact_id
       AND away.client_id = contact.client_id
     WHERE alternate.agency_id = account.agency_id AND alternate.alternate_id = account.contact_id
       AND NOT EXISTS (
         SELECT FROM account AS ended
         WHERE ended.agency_id = away.agency_id AND ended.contact_id = away.id
           AND ended.status IN (${stateList(accountMachine, 'DEACTIVATED')}))
       AND (${now}::timestamptz AT TIME ZONE agency.time_zone)::date
         BETWEEN alternate.start_date AND coalesce(alternate.end_date, 'infinity')) AS "standsInFor",
    employee.status AS "employeeStatus",
    CASE WHEN factor.confirmed_at IS NOT NULL THEN cardinality(factor.recovery_codes) END AS "recoveryCodesLeft",
    ${AGENCY_COLUMNS}`;

const THEIR_AGENCY = `
  JOIN agency ON agency.id = account.agency_id
  JOIN agency_settings ON agency_settings.agency_id = account.agency_id
  LEFT JOIN second_factor AS factor ON factor.agency_id = account.agency_id AND factor.id = account.id
  LEFT JOIN contact ON contact.agency_id = account.agency_id AND contact.id = account.contact_id
  LEFT JOIN employee ON employee.agency_id = account.agency_id AND employee.id = account.employee_id`;

const MAY_SIGN_IN = `account.status IN (${stateList(accountMachine, 'FIRST_LOGIN', 'ACTIVE')})`;

const SESSION = `
  SELECT session.id, session.created_at AS "createdAt", session.last_seen_at AS "lastSeenAt",
    session.failed_attempts AS "failedAttempts", session.last_failed_at AS "lastFailedAt",
    session.last_failed_from AS "lastFailedFrom", administrator.id AS "viewedById",
    administrator.display_name AS "viewedByName", administrator.role AS "viewedByRole",
    administrator.status AS "viewedByStatus", administrators.confirmed_at IS NOT NULL AS "viewedByCodes", ${who('$4')}
  FROM session
  JOIN account ON account.agency_id = session.agency_id AND account.id = session.account_id
  LEFT JOIN session AS viewed_from
    ON viewed_from.agency_id = session.agency_id AND viewed_from.id = session.viewed_from
  LEFT JOIN account AS administrator
    ON administrator.agency_id = viewed_from.agency_id AND administrator.id = viewed_from.account_id
  LEFT JOIN second_factor AS administrators
    ON administrators.agency_id = administrator.agency_id AND administrators.id = administrator.id
  ${THEIR_AGENCY}
  WHERE session.agency_id = $1 AND session.token_hash = $2 AND session.door = $3
    AND session.expires_at > $4 AND (session.viewed_from IS NULL OR viewed_from.expires_at > $4)
    AND ${MAY_SIGN_IN}`;

const IDENTITY = `
  SELECT account.id, 0 AS "failedAttempts", ${who('$3')} FROM account ${THEIR_AGENCY}
  WHERE account.agency_id = $1 AND account.id = $2 AND ${MAY_SIGN_IN}`;

interface StoredSession extends StoredAgency {
  id: string;
  createdAt: string;
  lastSeenAt: string;
  failedAttempts: number;
  lastFailedAt?: string | null;
  lastFailedFrom?: string | null;
  /** Of a session in which an administrator views as the account. */
  viewedById?: string | null;
  viewedByName?: string | null;
  viewedByRole?: StaffRole | null;
  viewedByStatus?: string | null;
  /** Whether one-time codes are on for them. */
  viewedByCodes?: boolean;
  accountId: string;
  kind: string;
  role: StaffRole | null;
  status: string;
  userName: string;
  displayName: string;
  email: string | null;
  language: Locale | null;
  lastSignInAt: string | null;
  employeeId: string | null;
  employeeStatus: EmployeeStatus | null;
  contactId: string | null;
  clientId: string | null;
  /**
   * Contacts for whom they stand in today, by the office's clock. Nobody stands in for whoever went to another client,
   * or may no longer sign in.
   */
  standsInFor: string[] | null;
  recoveryCodesLeft: number | null;
  preferences: Partial<EmployeePortalPreferences & ClientPortalPreferences>;
}

/**
 * Who views as somebody else may do so as long as they may manage accounts in a session of their own: not while they
 * have to choose a password or set up one-time codes first.
 */
function mayStillView(stored: StoredSession): boolean {
  const { viewedById, viewedByRole, viewedByStatus, viewedByCodes = false } = stored;
  if (viewedById == null) return true;
  const isHeldUp =
    mustChoosePassword(viewedByStatus) ||
    mustSetUpSecondFactor({ kind: 'STAFF' }, stored.settings, viewedByCodes);
  return !isHeldUp && viewedByRole != null && rolePermissions[viewedByRole].has('account:manage');
}

function mustChoosePassword(status: string | null | undefined): boolean {
  // oxlint-disable-next-line stint/no-own-decision -- a fact about the session, told to whoever decides
  return status === 'FIRST_LOGIN';
}

function openSession(stored: StoredSession): OpenSession {
  const { viewedById: accountId, viewedByName: displayName } = stored;
  const viewedBy = accountId != null && displayName != null ? { accountId, displayName } : null;
  return {
    id: stored.id,
    mustChangePassword: mustChoosePassword(stored.status) && viewedBy === null,
    mustSetUpSecondFactor:
      viewedBy === null &&
      mustSetUpSecondFactor(stored, stored.settings, stored.recoveryCodesLeft !== null),
    recoveryCodesLeft: stored.recoveryCodesLeft,
    isFormerEmployee: stored.employeeStatus !== null && isFormer(stored.employeeStatus),
    viewedBy,
    failed: viewedBy === null ? failedBefore(stored) : null,
    viewer: viewerOf(stored),
    account: { ...stored, id: stored.accountId },
    agency: contextAgency(stored),
  };
}

function failedBefore({
  failedAttempts: count,
  lastFailedAt: lastAt,
  lastFailedFrom: lastFrom,
}: StoredSession) {
  return lastAt != null && lastFrom != null ? { count, lastAt, lastFrom } : null;
}

/** The database holds staff to a role, employees to an employee and contacts to a contact. */
function viewerOf(stored: StoredSession): SignedInViewer {
  const { accountId, kind, role, employeeId, contactId, clientId, preferences } = stored;
  switch (kind) {
    case 'STAFF':
      return { kind, accountId, role: role! };
    case 'EMPLOYEE':
      return {
        kind,
        accountId,
        employeeId: employeeId!,
        preferences: withinEmployment(
          employeePortalPreferencesOf(preferences),
          stored.employeeStatus!,
          stored.settings,
        ),
      };
    case 'CLIENT_CONTACT':
      return {
        kind,
        accountId,
        contactId: contactId!,
        clientId: clientId!,
        preferences: withinAgency(clientPortalPreferencesOf(preferences), stored.settings),
        standsInFor: stored.standsInFor ?? [],
      };
    default:
      throw new Error(`Account ${accountId} is of an unknown kind, ${kind}.`);
  }
}
