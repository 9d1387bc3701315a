import type { AnyMachine } from '../kernel/machine.ts';
import type { StaffRole } from './staff-role.ts';
import type { Scope } from './scope.ts';
import type { Viewer } from './viewer.ts';

/** What may be permitted about the records of a noun. */
export type NounPermissions = Readonly<
  Record<string, { label: string; roles: readonly StaffRole[] }>
>;

/**
 * One declaration of a noun with a lifecycle: what is permitted about it and to whom, which rows a viewer
 * sees, its lifecycle. Permissions, roles, row scopes, machines and documentation are derived from the list
 * of nouns (`nouns.ts`).
 */
export interface Noun<Permissions extends NounPermissions, Field extends string> {
  permissions: Permissions;
  /** Which rows a viewer sees, by these fields of a row (S-14). */
  scope: (viewer: Viewer) => Scope<Field>;
  machine: AnyMachine;
}
