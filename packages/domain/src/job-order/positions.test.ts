import { describe, expect, it } from 'vitest';
import type { JobOrderStatus } from './job-order.ts';
import { changePositions } from './positions.ts';

const settings = { fillOrderAtZeroOpenings: true };
const order = (status: JobOrderStatus, positions: number, openings: number) => ({
  id: 'o',
  label: 'Welder (J-1077)',
  status,
  positions,
  openings,
});

describe('ordering more or fewer people', () => {
  it('moves the openings with it, and reopens a filled order', () => {
    expect(changePositions(order('OPEN', 2, 1), 4, settings).after).toEqual({
      openings: 3,
      status: 'OPEN',
    });
    expect(changePositions(order('FILLED', 2, 0), 3, settings).after).toEqual({
      openings: 1,
      status: 'OPEN',
    });
  });

  it('fills the order when only the placed are left, where the agency has it so', () => {
    expect(changePositions(order('OPEN', 2, 1), 1, settings).after.status).toBe('FILLED');
    const leftOpen = { fillOrderAtZeroOpenings: false };
    expect(changePositions(order('OPEN', 2, 1), 1, leftOpen).after.status).toBe('OPEN');
    expect(changePositions(order('ON_HOLD', 2, 1), 1, settings).after.status).toBe('ON_HOLD');
  });

  it('cannot go below those who are placed', () => {
    expect(changePositions(order('OPEN', 3, 1), 1, settings).refusals).toMatchObject([
      { code: 'POSITIONS_TAKEN', field: 'positions' },
    ]);
  });
});
