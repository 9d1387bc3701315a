import { describe, expect, it } from 'vitest';
import {
  mustBeAuthorOrAdministrator,
  mustBeReadableByMentioned,
  mustHaveHappened,
} from './activity-rules.ts';
import type { Viewer } from '../access/viewer.ts';

const staff = (accountId: string, role: 'FRONT_OFFICE' | 'ALL_IN' | 'ADMIN'): Viewer => ({
  kind: 'STAFF',
  accountId,
  role,
});

describe('an activity', () => {
  it('is changed by its author and by administrators only', () => {
    const activity = { authorId: 'mia' };
    expect(mustBeAuthorOrAdministrator(staff('mia', 'FRONT_OFFICE'), activity)).toBeUndefined();
    expect(mustBeAuthorOrAdministrator(staff('ada', 'ADMIN'), activity)).toBeUndefined();
    expect(mustBeAuthorOrAdministrator(staff('bob', 'ALL_IN'), activity)).toMatchObject({
      code: 'NOT_AUTHOR',
    });
    const partner: Viewer = {
      kind: 'PARTNER',
      tokenId: 'mia',
      clientIds: null,
      permissions: ['activity:write'],
    };
    expect(mustBeAuthorOrAdministrator(partner, activity)).toMatchObject({ code: 'NOT_AUTHOR' });
  });

  it('lies in the past, as far as clocks agree', () => {
    const now = '2026-11-21T18:00:00Z';
    const at = (occurredAt: string) => mustHaveHappened({ occurredAt }, now)?.field;
    expect(at('2026-01-01T00:00:00Z')).toBeUndefined();
    expect(at('2026-11-21T18:04:00Z')).toBeUndefined();
    expect(at('2026-11-21T18:06:00Z')).toBe('occurredAt');
  });

  it('mentions nobody when it is private', () => {
    expect(mustBeReadableByMentioned({ private: true, mentions: [] })).toBeUndefined();
    expect(mustBeReadableByMentioned({ private: false, mentions: ['bob'] })).toBeUndefined();
    expect(mustBeReadableByMentioned({ private: true, mentions: ['bob'] })).toMatchObject({
      code: 'PRIVATE_MENTION',
      field: 'mentions',
    });
  });
});
