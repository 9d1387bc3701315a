import { describe, expect, it } from 'vitest';
import { type ApproverFacts, approversOf, stoodInFor } from './approvers.ts';
import { isLate, submitBy } from './cut-off.ts';
import { comesAfterSubmission } from './later-punches.ts';
import { freePeriod, missingPeriods, type Period, periodOf } from './period.ts';

const facts: ApproverFacts = {
  approvalMode: 'CLIENT',
  reportsToId: 'rita',
  contactId: 'carl',
  ableIds: new Set(['rita', 'carl', 'alma']),
  alternates: [],
  isEscalated: false,
  today: '2026-11-24',
};
const asked = (over: Partial<ApproverFacts> = {}) => {
  const { contactIds, agency } = approversOf({ ...facts, ...over });
  return [...contactIds, ...(agency ? ['agency'] : [])];
};

describe('who is asked to approve', () => {
  it('is the job-reports-to', () => {
    expect(asked()).toEqual(['rita']);
    expect(asked({ reportsToId: null })).toEqual(['carl']);
  });

  it('is somebody else once that person left the client, between submitting and approving', () => {
    expect(asked({ ableIds: new Set(['carl']) })).toEqual(['carl']);
    expect(asked({ ableIds: new Set() })).toEqual(['agency']);
    expect(asked({ reportsToId: null, contactId: null })).toEqual(['agency']);
  });

  it('is also whoever stands in on these days', () => {
    const alternate = { contactId: 'rita', alternateId: 'alma' };
    const during = (startDate: string | null, endDate: string | null) =>
      asked({ alternates: [{ ...alternate, startDate, endDate }] });
    expect(during('2026-11-24', '2026-11-24')).toEqual(['rita', 'alma']);
    expect(during(null, null)).toEqual(['rita', 'alma']);
    expect(during('2026-11-25', null)).toEqual(['rita']);
    expect(during(null, '2026-11-23')).toEqual(['rita']);
    const alternates = [{ ...alternate, startDate: null, endDate: null }];
    expect(asked({ alternates, ableIds: new Set(['carl', 'alma']) })).toEqual(['alma']);
    expect(stoodInFor('alma', alternates, '2026-11-24')).toEqual(['rita']);
    expect(stoodInFor('carl', alternates, '2026-11-24')).toEqual([]);
  });

  it('is everybody when it takes too long', () => {
    expect(asked({ isEscalated: true })).toEqual(['rita', 'carl', 'agency']);
    expect(asked({ isEscalated: true, contactId: 'rita' })).toEqual(['rita', 'agency']);
  });

  it('is the agency where the client does not approve', () => {
    expect(asked({ approvalMode: 'AGENCY' })).toEqual(['agency']);
    expect(asked({ approvalMode: 'AUTOMATIC' })).toEqual(['agency']);
  });
});

describe('a period', () => {
  it('is a week from the day on which weeks begin, or a day', () => {
    const week = (weekStartsOn: number) => periodOf('2026-11-25', { period: 'WEEK', weekStartsOn });
    expect(week(1)).toEqual({ startDate: '2026-11-23', endDate: '2026-11-29' });
    expect(week(7)).toEqual({ startDate: '2026-11-22', endDate: '2026-11-28' });
    expect(week(3)).toEqual({ startDate: '2026-11-25', endDate: '2026-12-01' });
    expect(week(4)).toEqual({ startDate: '2026-11-19', endDate: '2026-11-25' });
    const day = periodOf('2026-11-25', { period: 'DAY', weekStartsOn: 1 });
    expect(day).toEqual({ startDate: '2026-11-25', endDate: '2026-11-25' });
  });
});

describe('a period after weeks were cut otherwise', () => {
  const week = { startDate: '2026-11-22', endDate: '2026-11-28' };

  it('is what no other sheet has', () => {
    const before = { startDate: '2026-11-16', endDate: '2026-11-22' };
    const after = { startDate: '2026-11-27', endDate: '2026-11-27' };
    const free = (date: string, others: Period[]) => freePeriod(week, date, others);
    expect(free('2026-11-25', [])).toEqual(week);
    expect(free('2026-11-25', [before])).toEqual({ ...week, startDate: '2026-11-23' });
    expect(free('2026-11-25', [before, after])).toEqual({
      startDate: '2026-11-23',
      endDate: '2026-11-26',
    });
    expect(free('2026-11-28', [before, after])).toEqual({ ...week, startDate: '2026-11-28' });
  });

  it('is missing where a day of it has no sheet', () => {
    const weekly = { period: 'WEEK', weekStartsOn: 7 } as const;
    const existing = [
      { startDate: '2026-11-16', endDate: '2026-11-22' },
      { startDate: '2026-11-24', endDate: '2026-11-24' },
    ];
    const between = { from: '2026-11-16', through: '2026-11-28' };
    const assignment = { startDate: '2026-11-16', endDate: null };
    const missing = (days: string[] | null) =>
      missingPeriods(assignment, weekly, days, existing, between);
    expect(missing(null)).toEqual([
      { startDate: '2026-11-23', endDate: '2026-11-23' },
      { startDate: '2026-11-25', endDate: '2026-11-28' },
    ]);
    expect(missing(['2026-11-22', '2026-11-24'])).toEqual([]);
  });
});

describe('missing sheets', () => {
  const weekly = { period: 'WEEK', weekStartsOn: 1 } as const;
  const assignment = { startDate: '2026-11-04', endDate: '2026-11-20' };
  const between = { from: '2026-10-01', through: '2026-11-24' };
  const missing = (workDays: string[] | null, existing: string[] = [], through = between.through) =>
    missingPeriods(
      assignment,
      weekly,
      workDays,
      existing.map((date) => periodOf(date, weekly)),
      { ...between, through },
    ).map(({ startDate }) => startDate);

  it('are those of weeks that are over, within the dates of the assignment', () => {
    expect(missing(null)).toEqual(['2026-11-02', '2026-11-09', '2026-11-16']);
    expect(missing(null, ['2026-11-09'])).toEqual(['2026-11-02', '2026-11-16']);
    expect(missing(null, [], '2026-11-14')).toEqual(['2026-11-02']);
    const undated = { startDate: null, endDate: null };
    expect(missingPeriods(undated, weekly, null, [], between)).toEqual([]);
  });

  it('are only those with a shift or a punch, where work is planned', () => {
    expect(missing(['2026-11-10', '2026-11-12', '2026-11-23'])).toEqual(['2026-11-09']);
    const open = { startDate: '2026-11-04', endDate: null };
    const daily = { period: 'DAY', weekStartsOn: 1 } as const;
    const days = missingPeriods(open, daily, ['2026-11-10', '2026-11-24'], [], between);
    expect(days.map(({ startDate }) => startDate)).toEqual(['2026-11-10', '2026-11-24']);
  });
});

it('flags a punch for a week that was submitted or approved', () => {
  const week = { startDate: '2026-11-16', endDate: '2026-11-22' };
  const comes = (status: 'DRAFT' | 'SUBMITTED' | 'APPROVED' | 'REJECTED', day = '2026-11-22') =>
    comesAfterSubmission({ ...week, status }, { startDate: day, endDate: day });
  expect(comes('APPROVED')).toBe(true);
  expect(comes('SUBMITTED', '2026-11-16')).toBe(true);
  expect(comes('APPROVED', '2026-11-23')).toBe(false);
  expect(comes('APPROVED', '2026-11-15')).toBe(false);
  expect(comes('DRAFT')).toBe(false);
  expect(comes('REJECTED')).toBe(false);
});

it('is in time until the cut-off, that day included', () => {
  const late = (submittedOn: string | null, today = '2026-11-30') =>
    isLate({ endDate: '2026-11-22', submittedOn }, 2, today);
  expect(submitBy('2026-11-22', 2)).toBe('2026-11-24');
  expect(late('2026-11-24')).toBe(false);
  expect(late('2026-11-25')).toBe(true);
  expect(late(null, '2026-11-24')).toBe(false);
  expect(late(null, '2026-11-25')).toBe(true);
});
