import type { PermissionName } from '@stint/domain/access/permissions.ts';
import { permissionsOf } from '@stint/domain/access/viewer.ts';
import type { OpenSession } from './open-session.ts';

/**
 * What may be done with a session, or without one. After a first sign-in nothing, but what every
 * signed-in person may: see who one is, change the password, and leave (`S-4`).
 */
export function sessionPermissions(session: OpenSession | null): ReadonlySet<PermissionName> {
  if (session === null || session.mustChangePassword) return new Set();
  return permissionsOf(session.viewer);
}
