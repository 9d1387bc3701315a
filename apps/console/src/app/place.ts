import type { IdentifiedType } from '@stint/domain/kernel/id-prefixes.ts';
import type { PermissionName } from '@stint/domain/access/permissions.ts';
import type { Icon } from '@tabler/icons-react';
import type { ComponentType } from 'react';

/** A screen of the console that one can go to: a grid with its records. */
export type Place = {
  /** The path of its grid; a record stands at `path/<global id>`. */
  path: `/${string}`;
  /** Its screen, loaded when it is first opened. */
  page: () => Promise<{ default: ComponentType }>;
  /** It shows no records, so it has no addresses below its own. */
  withoutRecords?: true;
  label: string;
  /** Where it stands in the navigation, null above all sections; a place without one is reached through records. */
  section?: 'CRM' | 'HRM' | 'Accounting' | 'Admin' | null;
  /** Which place of the navigation it belongs to, where it is none itself. */
  within?: `/${string}`;
  icon: Icon;
  /** Without it the place is not offered. The server decides about the rows all the same. */
  permission: PermissionName;
  /** Which records open here. */
  records?: IdentifiedType;
  /** What making a new one is called, and who may. Opens `path?panel=new`. */
  create?: { label: string; permission: PermissionName };
  /** Shows how much waits there; loaded after the first screen. */
  badge?: ComponentType;
};
