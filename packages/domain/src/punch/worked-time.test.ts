import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hoursAndMinutes } from '../kernel/hours-and-minutes.ts';
import { addMinutes, lengthOf, minutesBetween, spansOverlap } from '../kernel/instants.ts';
import { localTimeAt } from '../kernel/zoned-time.ts';
import { countedPunches } from './counted-punches.ts';
import { minutesLost } from './lost-time.ts';
import { chicago, plain, punch, punchAt, punchRules } from './punch.example.ts';
import type { Punch } from './punch.ts';
import { breaksAreRounded, roundedPunch, roundingSteps, usualBreakPoint } from './rounding.ts';
import { hasEnded } from './stretch.ts';
import { timeRecord } from './time-record.ts';
import { workDayParts } from './work-day.ts';
import { type CountingRules, roundingEffect, workedTime } from './worked-time.ts';

const long = { ...punchRules, longestStretchMinutes: 30 * 60 };

function worked(punches: readonly Punch[], rules: CountingRules = plain) {
  const { stretches } = timeRecord(countedPunches(punches, []), long, '2027-01-01T00:00:00Z');
  return workedTime(stretches.filter(hasEnded), () => rules);
}

const minutesOf = (punches: readonly Punch[], rules?: CountingRules) =>
  worked(punches, rules).reduce((sum, { minutes }) => sum + minutes, 0);

const rounds = (
  mode: CountingRules['rounding']['mode'],
  stepMinutes: 5 | 6 | 15 = 15,
  over: Partial<CountingRules> = {},
): CountingRules => ({
  ...plain,
  rounding: { mode, stepMinutes, breakPointMinutes: usualBreakPoint(stepMinutes) },
  ...over,
});

describe('time that passes', () => {
  it.each([
    ['America/Chicago', '2026-03-07', '2026-03-08', 7],
    ['America/Chicago', '2026-10-31', '2026-11-01', 9],
    ['Europe/Berlin', '2026-03-28', '2026-03-29', 7],
    ['Europe/Berlin', '2026-10-24', '2026-10-25', 9],
    ['Europe/Berlin', '2026-11-24', '2026-11-25', 8],
  ])('from 22:00 to 6:00 in %s between %s and %s are %d hours', (zone, before, after, hours) => {
    const punches = [
      punch('IN', `${before} 22:00`, { zone }),
      punch('OUT', `${after} 06:00`, { zone }),
    ];
    expect(minutesOf(punches, { ...plain, timeZone: zone })).toBe(hours * 60);
    expect(minutesOf(punches, rounds('NEAREST', 15, { timeZone: zone }))).toBe(hours * 60);
  });

  it('on a day of 25 hours can be 24 and a half', () => {
    const punches = [
      punch('IN', '2026-11-01 00:00'),
      punch('BREAK_START', '2026-11-01 12:00'),
      punch('BREAK_END', '2026-11-01 12:30'),
      punch('OUT', '2026-11-02 00:00'),
    ];
    expect(minutesOf(punches)).toBe(24.5 * 60);
    expect(workDayParts(worked(punches)[0]!, 'SPLIT_AT_MIDNIGHT')).toMatchObject([
      { date: '2026-11-01', minutes: 24.5 * 60 },
    ]);
  });

  it('is counted in whole minutes, as a clock without seconds shows them', () => {
    const punches = [punchAt('IN', '2026-11-24T14:00:50Z'), punchAt('OUT', '2026-11-24T22:30:10Z')];
    expect(minutesOf(punches)).toBe(510);
    expect(worked(punches)[0]!.raw.startsAt).toBe('2026-11-24T14:00:50Z');
  });
});

describe('a break', () => {
  const night = [
    punch('IN', '2026-11-24 22:00'),
    punch('BREAK_START', '2026-11-24 23:40'),
    punch('BREAK_END', '2026-11-25 00:15'),
    punch('OUT', '2026-11-25 06:00'),
  ];

  it('over midnight is taken from both days where time is split, else from the first', () => {
    const [one] = worked(night);
    expect(one!.minutes).toBe(8 * 60 - 35);
    const parts = workDayParts(one!, 'SPLIT_AT_MIDNIGHT');
    expect(parts.map(({ date, minutes }) => [date, minutes])).toEqual([
      ['2026-11-24', 100],
      ['2026-11-25', 345],
    ]);
    expect(workDayParts(one!, 'BEGAN_ON')).toMatchObject([{ date: '2026-11-24', minutes: 445 }]);
  });

  it('of up to twenty minutes is work', () => {
    const pause = (minutes: number) => [
      punch('IN', '2026-11-24 08:00'),
      punch('BREAK_START', '2026-11-24 10:00'),
      punch('BREAK_END', `2026-11-24 10:${minutes}`),
      punch('OUT', '2026-11-24 16:00'),
    ];
    expect(minutesOf(pause(20))).toBe(480);
    expect(minutesOf(pause(21))).toBe(459);
  });

  it('that lasts until somebody clocks out is not worked', () => {
    const punches = [
      punch('IN', '2026-11-24 08:00'),
      punch('BREAK_START', '2026-11-24 12:00'),
      punch('OUT', '2026-11-24 13:00'),
    ];
    expect(minutesOf(punches)).toBe(240);
  });
});

describe('a rounded punch', () => {
  const rounded = (time: string, rules: CountingRules, direction = 'NEAREST' as const) => {
    const { deviceAt } = punch('IN', `2026-11-24 ${time}`);
    return localTimeAt(chicago, roundedPunch(deviceAt, direction, rules.rounding, chicago)).time;
  };

  it.each([
    [15, '08:07', '08:00'],
    [15, '08:08', '08:15'],
    [15, '08:53', '09:00'],
    [6, '08:02', '08:00'],
    [6, '08:03', '08:06'],
    [5, '08:02', '08:00'],
    [5, '08:03', '08:05'],
    [5, '08:05', '08:05'],
  ] as const)('to %d minutes: %s is %s', (step, time, result) => {
    expect(rounded(time, rounds('NEAREST', step))).toBe(result);
  });

  it('goes by the break point of the client', () => {
    const late = rounds('NEAREST');
    late.rounding.breakPointMinutes = 13;
    expect(rounded('08:12', late)).toBe('08:00');
    expect(rounded('08:13', late)).toBe('08:15');
  });

  it('is at a step of the hour on the wall, also where clocks are 45 minutes off', () => {
    const rule = rounds('NEAREST', 6).rounding;
    const zone = 'Asia/Kathmandu';
    const at = punch('IN', '2026-11-24 08:07', { zone }).deviceAt;
    expect(localTimeAt(zone, roundedPunch(at, 'NEAREST', rule, zone)).time).toBe('08:06');
  });
});

describe('rounding', () => {
  const day = [
    punch('IN', '2026-11-24 08:07'),
    punch('BREAK_START', '2026-11-24 12:03'),
    punch('BREAK_END', '2026-11-24 12:34'),
    punch('OUT', '2026-11-24 16:29'),
  ];

  it('stands beside the raw time, with what it gave', () => {
    const [one] = worked(day, rounds('NEAREST'));
    expect(localTimeAt(chicago, one!.counted.startsAt).time).toBe('08:00');
    expect(one).toMatchObject({ minutes: 480, unroundedMinutes: 471 });
    expect(one!.raw.startsAt).toBe(day[0]!.deviceAt);
    expect(roundingEffect([one!])).toBe(9);
  });

  it('in the worker’s favor begins earlier, ends later, and shortens breaks', () => {
    const [one] = worked(day, rounds('WORKER_FAVOR'));
    expect(one!.minutes).toBe(8.5 * 60 - 15);
    const short = [
      punch('IN', '2026-11-24 08:00'),
      punch('BREAK_START', '2026-11-24 12:01'),
      punch('BREAK_END', '2026-11-24 12:14'),
      punch('OUT', '2026-11-24 16:00'),
    ];
    expect(minutesOf(short, rounds('WORKER_FAVOR', 15, { paidBreakMinutes: 0 }))).toBe(480);
  });

  it('leaves meal periods in California alone', () => {
    expect(breaksAreRounded({ country: 'US', region: 'california' })).toBe(false);
    expect(breaksAreRounded({ country: 'US', region: 'NV' })).toBe(true);
    expect(breaksAreRounded({ country: 'MX', region: 'CA' })).toBe(true);
    expect(breaksAreRounded(null)).toBe(true);
    const [one] = worked(day, rounds('NEAREST', 15, { roundsBreaks: false }));
    expect(one!.breaks[0]!.counted).toEqual({
      startsAt: day[1]!.deviceAt,
      endsAt: day[2]!.deviceAt,
    });
    expect(one!.minutes).toBe(510 - 31);
  });

  it('does not push clocking in or out into a meal period that is not rounded', () => {
    const tight = [
      punch('IN', '2026-11-24 07:53'),
      punch('BREAK_START', '2026-11-24 07:56'),
      punch('BREAK_END', '2026-11-24 12:05'),
      punch('OUT', '2026-11-24 12:06'),
    ];
    const [one] = worked(tight, rounds('NEAREST', 15, { roundsBreaks: false }));
    const times = [one!.counted.startsAt, one!.counted.endsAt];
    expect(times.map((at) => localTimeAt(chicago, at).time)).toEqual(['07:56', '12:05']);
    expect(one!.minutes).toBe(0);
  });

  it.each(['NEAREST', 'WORKER_FAVOR'] as const)(
    'of three assignments that follow each other adds up (%s)',
    (mode) => {
      const at = (kind: Punch['kind'], time: string, assignmentId: string) =>
        punch(kind, `2026-11-24 ${time}`, { assignmentId, id: `${kind} ${assignmentId}` });
      const punches = [
        at('IN', '08:00', 'a'),
        at('OUT', '11:07', 'a'),
        at('IN', '11:07', 'b'),
        at('OUT', '14:08', 'b'),
        at('IN', '14:08', 'c'),
        at('OUT', '17:00', 'c'),
      ];
      const parts = worked(punches, rounds(mode));
      const shownParts = parts.map(({ minutes }) => hoursAndMinutes(minutes));
      expect(shownParts).toEqual(
        mode === 'NEAREST' ? ['3:00', '3:15', '2:45'] : ['3:15', '3:00', '2:45'],
      );
      expect(parts.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(9 * 60);
    },
  );

  const anyDay = fc
    .record({
      start: fc.nat(1439),
      gaps: fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 3, maxLength: 9 }),
      seconds: fc.nat(59),
    })
    .map(({ start, gaps, seconds }) => {
      const kinds = ['IN', 'BREAK_START', 'BREAK_END', 'OUT'] as const;
      let at = `2026-10-31T05:00:${String(seconds).padStart(2, '0')}.000Z`;
      at = addMinutes(at, start);
      return gaps.map((gap, index) => {
        at = addMinutes(at, gap);
        return punchAt(kinds[index % 4]!, at, { id: `p${index}` });
      });
    });
  const anyRules = fc
    .record({
      mode: fc.constantFrom('NONE', 'NEAREST', 'WORKER_FAVOR'),
      step: fc.constantFrom(...roundingSteps),
      roundsBreaks: fc.boolean(),
      paidBreakMinutes: fc.constantFrom(0, 20),
    })
    .map(({ mode, step, ...over }) => rounds(mode, step, over));

  it('never moves a punch by a step or more, and never makes time out of nothing', () => {
    fc.assert(
      fc.property(anyDay, anyRules, (punches, rules) => {
        const step = rules.rounding.stepMinutes;
        for (const { raw, counted, breaks, minutes, unroundedMinutes } of worked(punches, rules)) {
          const moves = [
            minutesBetween(raw.endsAt, counted.endsAt),
            minutesBetween(counted.startsAt, raw.startsAt),
          ];
          for (const moved of moves) expect(Math.abs(moved)).toBeLessThan(step);
          expect(minutes).toBeGreaterThanOrEqual(0);
          expect(minutes).toBeLessThanOrEqual(lengthOf(counted));
          const punchesOf = 2 + 2 * breaks.filter(({ isPaid }) => !isPaid).length;
          expect(minutes - unroundedMinutes).toBeLessThan(punchesOf * step);
          if (rules.rounding.mode === 'NONE') expect(minutes).toBe(unroundedMinutes);
        }
      }),
    );
  });

  it('counts no minute twice, and days add up to the whole', () => {
    fc.assert(
      fc.property(anyDay, anyRules, (punches, rules) => {
        const stretches = worked(punches, rules);
        for (const [index, one] of stretches.entries()) {
          const next = stretches[index + 1];
          if (next) expect(spansOverlap(one.counted, next.counted)).toBe(false);
          for (const mode of ['BEGAN_ON', 'SPLIT_AT_MIDNIGHT'] as const) {
            const parts = workDayParts(one, mode);
            expect(parts.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(one.minutes);
          }
        }
      }),
    );
  });
});

it('flags rounding that took time from a worker over twelve weeks', () => {
  const days = [
    { date: '2026-09-01', minutes: -100 },
    { date: '2026-09-02', minutes: -100 },
    { date: '2026-10-01', minutes: -7 },
    { date: '2026-11-01', minutes: 4 },
    { date: '2026-11-25', minutes: -50 },
  ];
  expect(minutesLost(days, '2026-11-24')).toBe(103);
  expect(minutesLost([{ date: '2026-11-01', minutes: 4 }], '2026-11-24')).toBe(0);
});
