import type { PermissionName } from '@stint/domain/access/permissions.ts';
import { permissionsOf } from '@stint/domain/access/viewer.ts';
import type { OpenSession } from './open-session.ts';

/**
 * The permissions of a session; none without a session. After a first sign-in there are none either, and
 * none while one-time codes have to be set up (S-4): a person can then only do what needs no permission, such as
 * change the password and sign out.
 */
export function sessionPermissions(session: OpenSession | null): ReadonlySet<PermissionName> {
  if (session === null || session.mustChangePassword || session.mustSetUpSecondFactor)
    return new Set();
  return permissionsOf(session.viewer);
}
