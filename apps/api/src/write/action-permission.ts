import type { PermissionName } from '@stint/domain/access/permissions.ts';
import { permits } from '@stint/domain/kernel/decide.ts';
import type { ActionDefinition } from '@stint/domain/kernel/machine.ts';
import type { AnyRecordKind } from './record-kind.ts';
import type { SignedInContext } from '../context/request-context.ts';

/** What of a kind says who may do what with it. */
type Permitting = Pick<AnyRecordKind, 'permission'> & {
  machine: { actions: Readonly<Record<string, Permitted>> };
};
type Permitted = Pick<ActionDefinition<string, never, never, never>, 'permission' | 'system'>;

/**
 * Whether whoever gives the command may do this at all. A person needs a permission that the machine
 * declares. The system does only what is `system: true`, and needs the permission that the history records
 * for it: so `systemPermissions` shows everything that happens to records without a person.
 */
export function mayDo(
  kind: Permitting,
  action: string,
  ctx: Pick<SignedInContext, 'viewer' | 'permissions'>,
): boolean {
  const definition = kind.machine.actions[action]!;
  if (ctx.viewer.kind !== 'SYSTEM') return permits(definition, ctx.permissions);
  return definition.system === true && ctx.permissions.has(recordedPermission(kind, action, ctx));
}

/** The permission that the history records: the one used, or the kind's for what only the system does. */
export function recordedPermission(
  { machine, permission }: Permitting,
  action: string,
  ctx: Pick<SignedInContext, 'permissions'>,
): PermissionName {
  return permissionUsed(machine.actions[action]!, ctx) ?? permission;
}

/**
 * The permission that the machine declares for the action; of several, the one that the viewer has. None
 * for what only the system does.
 */
function permissionUsed(
  { permission }: Pick<ActionDefinition<string, never, never, never>, 'permission'>,
  { permissions }: Pick<SignedInContext, 'permissions'>,
): PermissionName | undefined {
  const declared = [permission ?? []].flat();
  return declared.find((each) => permissions.has(each)) ?? declared[0];
}
