import { describe, expect, it } from 'vitest';
import { permissions, type PermissionName } from './permissions.ts';
import { rolePermissions } from './roles.ts';
import { staffRoleLabels, type StaffRole } from './staff-role.ts';

const roles = Object.keys(staffRoleLabels) as StaffRole[];

describe('staff roles', () => {
  it('have exactly these permissions (a change shows here)', () => {
    const names = Object.keys(permissions) as PermissionName[];
    const matrix = names.map((name) =>
      [name, ...roles.filter((role) => rolePermissions[role].has(name))].join(' '),
    );
    expect(matrix).toMatchSnapshot();
  });

  it('do not let the front office change assignments or hire', () => {
    const frontOffice = rolePermissions.FRONT_OFFICE;
    const denied = [
      'assignment:approve',
      'assignment:cancel',
      'assignment:close',
      'assignment:reactivate',
      'hiring:hire',
    ] as const;
    expect(denied.filter((name) => frontOffice.has(name))).toEqual([]);
    expect(frontOffice.has('assignment:read')).toBe(true);
  });

  it('let only an administrator manage accounts', () => {
    expect(roles.filter((role) => rolePermissions[role].has('account:manage'))).toEqual(['ADMIN']);
  });
});
