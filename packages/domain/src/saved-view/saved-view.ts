import type { PermissionName } from '../access/permissions.ts';
import type { Viewer } from '../access/viewer.ts';
import { type Refusal, refuse } from '../kernel/refusal.ts';

/** Views of one list that a person keeps at most. */
export const MOST_VIEWS = 100;

/** Characters of a view's name at most. */
export const LONGEST_VIEW_NAME = 60;

/** Characters at most that the query of a view takes as JSON. */
export const LONGEST_VIEW_QUERY = 4000;

/** Who asks, and what they may do. */
export interface ViewAsker {
  viewer: Viewer;
  permissions: ReadonlySet<PermissionName>;
}

/** What decides who may do something with a view. */
export interface ViewFacts {
  ownerId: string;
}

/** What is asked to change; what is left out stays. */
export interface ViewChange {
  name?: string | undefined;
  shared?: boolean | undefined;
}

/** Whether the view belongs to whoever looks. */
export function isOwnView(viewer: Viewer, { ownerId }: ViewFacts): boolean {
  return 'accountId' in viewer && viewer.accountId === ownerId;
}

/**
 * A view is deleted by its owner, and a shared one by whoever manages shared views too. Nobody but its owner sees one
 * that is not shared.
 *
 * @returns the refusal; nothing when they may
 */
export function mustOwnOrManageView(
  { viewer, permissions }: ViewAsker,
  view: ViewFacts,
): Refusal | undefined {
  if (isOwnView(viewer, view) || permissions.has('saved-view:manage')) return undefined;
  return refuse('NOT_VIEW_OWNER.managed', {});
}

/** A view is renamed and shared by its owner alone. Sharing is stopped by those who may delete the view. */
export function mustBeAllowedToChangeView(
  asker: ViewAsker,
  view: ViewFacts,
  { name, shared }: ViewChange,
): Refusal | undefined {
  if (name === undefined && shared !== true) return mustOwnOrManageView(asker, view);
  return isOwnView(asker.viewer, view) ? undefined : refuse('NOT_VIEW_OWNER', {});
}

/** Another view of the list is saved only while there are fewer than the most. */
export function mustHaveRoomForView(ownOfList: number): Refusal | undefined {
  return ownOfList < MOST_VIEWS ? undefined : refuse('TOO_MANY_VIEWS', { most: MOST_VIEWS });
}
