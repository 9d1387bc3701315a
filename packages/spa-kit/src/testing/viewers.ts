import { permissionsOf } from '@stint/domain/access/viewer.ts';
import type { StaffRole } from '@stint/domain/access/staff-role.ts';
import type { Viewer } from '../session/viewer.ts';

/** Somebody of the staff with what their role permits, in the agency “Harbor Staffing”. */
export function staffViewer(role: StaffRole, changes: Partial<Viewer> = {}): Viewer {
  return {
    __typename: 'Viewer',
    kind: 'STAFF',
    account: {
      __typename: 'ViewerAccount',
      id: 'acc_0193f5a0-0000-7000-8000-000000000001',
      userName: 'maya',
      displayName: 'Maya Lindqvist',
      email: null,
      language: null,
      role,
    },
    agency: {
      __typename: 'Agency',
      id: 'agc_0193f5a0-0000-7000-8000-000000000001',
      companyId: 'harbor',
      name: 'Harbor Staffing',
      timeZone: 'America/New_York',
      currency: 'USD',
      hourClock: 'H12',
      dayFirst: false,
      weekStartsOn: 1,
      documentReminderDays: 30,
    },
    permissions: [...permissionsOf({ kind: 'STAFF', accountId: 'maya', role })],
    today: '2026-11-23',
    mustChangePassword: false,
    viewedBy: null,
    mustSetUpSecondFactor: false,
    recoveryCodesLeft: null,
    isFormerEmployee: false,
    failedSignIns: null,
    ...changes,
  };
}

/** Somebody who works for the agency, at the employee portal; no section is open to them. */
export function employeeViewer(changes: Partial<Viewer> = {}): Viewer {
  return portalViewer('EMPLOYEE', 'Ana Ortiz', changes);
}

/** Somebody of a client, at the client portal; no section is open to them. */
export function contactViewer(changes: Partial<Viewer> = {}): Viewer {
  return portalViewer('CLIENT_CONTACT', 'Dana Whitfield', changes);
}

function portalViewer(kind: Viewer['kind'], displayName: string, changes: Partial<Viewer>): Viewer {
  const staff = staffViewer('ALL_IN');
  return {
    ...staff,
    kind,
    account: { ...staff.account, displayName, role: null },
    permissions: ['session:read-own', 'session:revoke-own', 'agency:read'],
    ...changes,
  };
}
