import type { StaffRole } from '@stint/domain/access/staff-role.ts';
import type { Door } from '../context/sign-in-channel.ts';
import { maria, tomas } from './cast/portal-employees.ts';
import type { DemoAgency } from './cast/demo-agency.ts';

/** Of every account of the demo agencies. It is no secret: it is printed at each start. */
export const demoPassword = 'try-stint-today';

/** Staff of a demo agency. */
export interface DemoStaff {
  userName: string;
  displayName: string;
  role: StaffRole;
  /** Must choose a password at the first sign-in. */
  firstLogin?: true;
  /** Named at the start, for whoever wants to look around in this role. */
  as?: string;
}

/** Somebody who can sign in to a demo agency. */
export interface DemoSignIn {
  door: Door;
  companyId: string;
  userName: string;
  /** What they are there. */
  as: string;
}

/** Who of a demo agency is told to whoever starts it. */
export function signInsOf({ companyId, staff, portalUsers }: DemoAgency): DemoSignIn[] {
  return [
    ...staff.flatMap(({ userName, as }) =>
      as === undefined ? [] : [{ door: 'console' as const, companyId, userName, as }],
    ),
    ...[maria, tomas].map(({ userName, as = 'employee' }) => ({
      door: 'ess' as const,
      companyId,
      userName,
      as,
    })),
    ...portalUsers.map(({ userName, as }) => ({
      door: 'portal' as const,
      companyId,
      userName,
      as,
    })),
  ];
}
