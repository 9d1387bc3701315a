import { describe, expect, it } from 'vitest';
import { dateMustBeRecordable } from './recordable-dates.ts';

const closed = { status: 'CLOSED', startDate: '2026-11-02', endDate: '2026-11-20' } as const;

describe('recording time (A-7)', () => {
  it('is possible on a closed or canceled assignment up to and including its end date', () => {
    for (const status of ['CLOSED', 'CANCELLED', 'ACTIVE'] as const) {
      expect(dateMustBeRecordable({ ...closed, status }, '2026-11-20')).toBeUndefined();
      expect(dateMustBeRecordable({ ...closed, status }, '2026-11-21')?.code).toBe('AFTER_END');
    }
  });

  it('is not possible before the start date', () => {
    expect(dateMustBeRecordable(closed, '2026-11-02')).toBeUndefined();
    expect(dateMustBeRecordable(closed, '2026-11-01')?.code).toBe('BEFORE_START');
  });

  it('has no end on an active one without an end date', () => {
    const active = { status: 'ACTIVE', startDate: '2026-11-02', endDate: null } as const;
    expect(dateMustBeRecordable(active, '2027-11-02')).toBeUndefined();
  });

  it('waits for approval', () => {
    expect(dateMustBeRecordable({ ...closed, status: 'NEEDS_APPROVAL' }, '2026-11-10')?.code).toBe(
      'NOT_APPROVED',
    );
  });
});
