import { describe, expect, it } from 'vitest';
import { rateOn, retroactiveImpact, withRateVersion } from './rates.ts';

const versions = [
  { from: '2026-01-01', payRate: '20.00', billRate: '30.00' },
  { from: '2026-07-01', payRate: '22.00', billRate: '33.00' },
];

describe('effective-dated rates (A-12)', () => {
  it('hold from their date until the next version', () => {
    expect(rateOn(versions, '2025-12-31')).toBeUndefined();
    expect(rateOn(versions, '2026-06-30')?.payRate).toBe('20.00');
    expect(rateOn(versions, '2026-07-01')?.payRate).toBe('22.00');
    expect(rateOn(versions.toReversed(), '2026-12-31')?.payRate).toBe('22.00');
  });

  it('are replaced by a version from the same date, in order of their dates', () => {
    const added = withRateVersion(versions, {
      from: '2026-04-01',
      payRate: '21',
      billRate: '31',
    });
    expect(added.map(({ from }) => from)).toEqual(['2026-01-01', '2026-04-01', '2026-07-01']);
    const replaced = withRateVersion(added, { from: '2026-04-01', payRate: '25', billRate: '35' });
    expect(replaced.map(({ payRate }) => payRate)).toEqual(['20.00', '25', '22.00']);
  });

  it('show first what a retroactive change means for settled time, up to the next version', () => {
    const settled = [
      { date: '2026-05-31', hours: '8' },
      { date: '2026-06-29', hours: '8' },
      { date: '2026-06-30', hours: '7.5' },
      { date: '2026-07-01', hours: '8' },
    ];
    const change = { from: '2026-06-01', payRate: '20.50', billRate: '31.00' };
    expect(retroactiveImpact(versions, change, settled, 'USD')).toEqual({
      days: 2,
      hours: '15.5',
      payDifference: '7.75',
      billDifference: '15.50',
    });
  });
});
