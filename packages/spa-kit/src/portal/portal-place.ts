import type { PermissionName } from '@stint/domain/access/permissions.ts';
import { may, type Viewer } from '../session/viewer.ts';
import type { ComponentType, ReactNode } from 'react';

/** A screen of a portal. */
export type PortalPlace = {
  /** A path of the router: `/orders/$id`. */
  path: `/${string}`;
  /** Its screen, loaded when it is first opened. */
  page: () => Promise<{ default: ComponentType }>;
  /** The app's service worker keeps it, so that it opens without a network too. */
  isKept?: boolean;
  /** Without it the screen does not exist for the viewer; everybody has a place that names none. */
  permission?: PermissionName;
  /** How it stands in the navigation; absent where other screens lead there. `icon` is a glyph of 20 px. */
  navigation?: { label: string; icon: ReactNode };
};

/** Whether the place exists for this viewer. The server decides about the rows all the same. */
export function mayOpen(viewer: Viewer, { permission }: PortalPlace): boolean {
  return permission === undefined || may(viewer, permission);
}
