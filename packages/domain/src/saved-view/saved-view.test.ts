import { describe, expect, it } from 'vitest';
import {
  MOST_VIEWS,
  mustBeAllowedToChangeView,
  mustHaveRoomForView,
  mustOwnOrManageView,
} from './saved-view.ts';
import { permissionsOf, type Viewer } from '../access/viewer.ts';

const view = { ownerId: 'mia' };
const staff = (accountId: string, role: 'FRONT_OFFICE' | 'ADMIN') => {
  const viewer: Viewer = { kind: 'STAFF', accountId, role };
  return { viewer, permissions: permissionsOf(viewer) };
};
const mia = staff('mia', 'FRONT_OFFICE');
const bob = staff('bob', 'FRONT_OFFICE');
const ada = staff('ada', 'ADMIN');

describe('a saved view', () => {
  it('is renamed and shared by its owner alone', () => {
    for (const change of [{ name: 'Other' }, { shared: true }, { name: 'Other', shared: false }]) {
      expect(mustBeAllowedToChangeView(mia, view, change)).toBeUndefined();
      for (const other of [bob, ada]) {
        expect(mustBeAllowedToChangeView(other, view, change)?.code).toBe('NOT_VIEW_OWNER');
      }
    }
  });

  it('is deleted, and its sharing stopped, by its owner or an administrator', () => {
    for (const asker of [mia, ada]) {
      expect(mustOwnOrManageView(asker, view)).toBeUndefined();
      expect(mustBeAllowedToChangeView(asker, view, { shared: false })).toBeUndefined();
    }
    expect(mustOwnOrManageView(bob, view)?.code).toBe('NOT_VIEW_OWNER');
    expect(mustBeAllowedToChangeView(bob, view, { shared: false })?.code).toBe('NOT_VIEW_OWNER');
  });

  it('is one of at most a hundred of its owner and list', () => {
    expect(mustHaveRoomForView(MOST_VIEWS - 1)).toBeUndefined();
    expect(mustHaveRoomForView(MOST_VIEWS)).toMatchObject({ code: 'TOO_MANY_VIEWS' });
  });
});
