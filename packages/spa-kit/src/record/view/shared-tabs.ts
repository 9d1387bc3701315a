import type { PermissionName } from '@stint/domain/access/permissions.ts';
import { createContext, type ComponentType } from 'react';
import type { CurrentRecord } from '../current/current-record.tsx';

type Part = ComponentType<{ record: CurrentRecord }>;

/** A tab that every record of an app has besides its own, such as its tasks. */
export type SharedTab = {
  value: string;
  label: string;
  /** Without it the tab is not offered. */
  permission: PermissionName;
  isFor: (record: CurrentRecord) => boolean;
  /** Drawn behind the label while the record is shown; offers in ⌘K what can be done there. */
  Count: Part;
  /** Drawn while the tab is open. */
  Content: Part;
};

/** Provided by each app, at module scope. Without it records have their own tabs alone. */
export const SharedTabsContext = createContext<readonly SharedTab[]>([]);
