import { permissionsOf } from '@stint/domain/access/viewer.ts';
import type { StaffRole } from '@stint/domain/access/roles.ts';
import type { Viewer } from '../session/viewer.ts';

/** Somebody of the staff with what their role permits, in the agency “Harbor Staffing”. */
export function staffViewer(role: StaffRole, changes: Partial<Viewer> = {}): Viewer {
  return {
    __typename: 'Viewer',
    kind: 'STAFF',
    account: {
      __typename: 'Account',
      id: 'acc_0193f5a0-0000-7000-8000-000000000001',
      userName: 'maya',
      displayName: 'Maya Lindqvist',
      role,
    },
    agency: {
      __typename: 'Agency',
      id: 'agc_0193f5a0-0000-7000-8000-000000000001',
      companyId: 'harbor',
      name: 'Harbor Staffing',
      timeZone: 'America/New_York',
      currency: 'USD',
    },
    permissions: [...permissionsOf({ kind: 'STAFF', accountId: 'maya', role })],
    today: '2026-11-23',
    mustChangePassword: false,
    ...changes,
  };
}
