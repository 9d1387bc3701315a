import { describe, expect, it } from 'vitest';
import { addDays, dateIn, daysBetween, isBusinessDate, isIsoDate, overlap } from './dates.ts';

const span = (startDate: string | null, endDate: string | null) => ({ startDate, endDate });

describe('dates', () => {
  it('know real calendar dates', () => {
    const texts = ['2026-11-21', '2028-02-29', '2026-02-29', '2026-13-01', '21.11.2026', ''];
    expect(texts.map(isIsoDate)).toEqual([true, true, false, false, false, false]);
  });

  it('of business lie between 1990 and the end of this century', () => {
    const dates = ['1990-01-01', '2099-12-31', '1989-12-31', '2100-01-01', '0001-01-01'];
    expect(dates.map(isBusinessDate)).toEqual([true, true, false, false, false]);
  });

  it('count over months, years and leap days', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
    expect(daysBetween('2026-11-01', '2026-11-21')).toBe(20);
  });

  it('are somebody’s: the same instant is another day elsewhere', () => {
    const instant = '2026-11-22T03:00:00Z';
    expect(dateIn('America/Chicago', instant)).toBe('2026-11-21');
    expect(dateIn('Europe/Berlin', instant)).toBe('2026-11-22');
  });

  it('overlap from a single shared day on; an open end reaches everywhere', () => {
    expect(overlap(span('2026-11-01', '2026-11-10'), span('2026-11-10', null))).toBe(true);
    expect(overlap(span('2026-11-01', '2026-11-09'), span('2026-11-10', null))).toBe(false);
    expect(overlap(span(null, null), span('2026-11-10', '2026-11-10'))).toBe(true);
  });
});
