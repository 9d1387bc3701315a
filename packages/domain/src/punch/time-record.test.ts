import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMinutes, type Instant } from '../kernel/instants.ts';
import { countedPunches } from './counted-punches.ts';
import { secondsWaited, skewSeconds, unexplainedSkew } from './device-clock.ts';
import { punch, punchAt, punchRules, queued } from './punch.example.ts';
import type { Punch, PunchCorrection, PunchKind } from './punch.ts';
import { missingPunches } from './stretch.ts';
import { mustNotBeClockedIn, timeRecord } from './time-record.ts';

const evening = '2026-11-24T23:30:00Z';

function record(
  punches: readonly Punch[],
  now: Instant = evening,
  corrections: PunchCorrection[] = [],
) {
  return timeRecord(countedPunches(punches, corrections), punchRules, now);
}

/** Stretches as `8:00 IN … OUT`, by their kinds and times in UTC. */
function shown(punches: readonly Punch[], now?: Instant, corrections?: PunchCorrection[]) {
  const { stretches, open, flags } = record(punches, now, corrections);
  const time = (at: Instant) => at.slice(11, 16);
  return {
    stretches: stretches.map(({ in: clockedIn, out, breaks }) =>
      [
        time(clockedIn.at),
        ...breaks.map(({ start, end }) => `(${time(start.at)}–${end ? time(end.at) : ''})`),
        out ? time(out.at) : '…',
      ].join(' '),
    ),
    open: open !== null,
    flags: flags.map(({ kind }) => kind),
  };
}

const clockIn = punch('IN', '2026-11-24 08:00');
const breakStart = punch('BREAK_START', '2026-11-24 12:00');
const breakEnd = punch('BREAK_END', '2026-11-24 12:30');
const clockOut = punch('OUT', '2026-11-24 16:30');
const day = [clockIn, breakStart, breakEnd, clockOut];
const worked = { stretches: ['14:00 (18:00–18:30) 22:30'], open: false, flags: [] };

describe('a day of punches', () => {
  it('is one stretch of work with its break', () => {
    expect(shown(day)).toEqual(worked);
  });

  it('is the same in any order, and with any repetition', () => {
    const replayed = fc.shuffledSubarray([...day, ...day, ...day], {
      minLength: 12,
      maxLength: 12,
    });
    const arrivals = fc.array(fc.nat(10_000), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(replayed, arrivals, (punches, delays) => {
        const arriving = punches.map((one, index) => {
          const receivedAt = addMinutes(one.receivedAt, delays[index]!);
          return { ...one, sentAt: receivedAt, receivedAt };
        });
        expect(record(arriving)).toEqual(record(day));
      }),
    );
  });

  it('keeps what an id said first, whatever comes with it again', () => {
    const again = {
      ...clockIn,
      kind: 'OUT',
      receivedAt: addMinutes(clockIn.receivedAt, 1),
    } as const;
    expect(shown([again, ...day])).toEqual(worked);
    expect(shown([...day, again])).toEqual(worked);
  });

  it('is open until somebody clocks out, with the break that lasts', () => {
    expect(shown([clockIn, breakStart], '2026-11-24T18:10:00Z')).toEqual({
      stretches: ['14:00 (18:00–) …'],
      open: true,
      flags: [],
    });
  });

  it('leaves out what is hours ahead, until its time has come', () => {
    const tomorrow = punchAt('IN', '2026-11-25T14:00:00.000Z', { id: 'tomorrow' });
    expect(shown([tomorrow], '2026-11-24T14:00:00Z').open).toBe(false);
    expect(shown([clockIn, tomorrow], '2026-11-24T15:00:00Z')).toEqual({
      stretches: ['14:00 …'],
      open: true,
      flags: [],
    });
    expect(shown([tomorrow], '2026-11-25T15:00:00Z').open).toBe(true);
  });

  it('ends its break by clocking out', () => {
    expect(shown([clockIn, breakStart, clockOut])).toEqual({
      stretches: ['14:00 (18:00–) 22:30'],
      open: false,
      flags: ['BREAK_ENDED_BY_OUT'],
    });
  });
});

describe('pressing twice', () => {
  it.each<PunchKind>(['IN', 'BREAK_START', 'BREAK_END', 'OUT'])(
    '%s has no further effect',
    (kind) => {
      const first = day.find((one) => one.kind === kind)!;
      const again = punchAt(kind, first.deviceAt.replace('00.000Z', '02.000Z'), { id: 'again' });
      expect(shown([...day, again])).toEqual({ ...worked, flags: ['REPEATED'] });
    },
  );

  it('on two phones at once makes one open record', () => {
    const other = { ...clockIn, id: 'other phone', deviceId: 'other' };
    const { stretches, open, flags } = record([clockIn, other], '2026-11-24T15:00:00Z');
    expect(stretches).toEqual([open]);
    expect(flags.map(({ kind }) => kind)).toEqual(['REPEATED']);
  });

  it('is refused while somebody is clocked in, and not the next morning', () => {
    const open = (now: Instant) => record([clockIn], now);
    const again = (at: Instant) => mustNotBeClockedIn(open(at), at, punchRules)?.code;
    expect(again('2026-11-24T14:00:05Z')).toBe('CLOCKED_IN');
    expect(again('2026-11-24T19:59:00Z')).toBe('CLOCKED_IN');
    expect(again('2026-11-24T20:00:00Z')).toBeUndefined();
    expect(again('2026-11-25T14:00:00Z')).toBeUndefined();
    expect(mustNotBeClockedIn(record(day), evening, punchRules)).toBeUndefined();
  });

  it('leaves at most one open record, whoever presses whatever', () => {
    const anyPunch = fc
      .record({
        kind: fc.constantFrom<PunchKind>('IN', 'BREAK_START', 'BREAK_END', 'OUT'),
        minute: fc.nat(4000),
        assignmentId: fc.constantFrom('a', 'b'),
      })
      .map(({ kind, minute, assignmentId }) => {
        const at = addMinutes('2026-11-23T06:00:00Z', minute);
        return punchAt(kind, at, { id: `${kind} ${at} ${assignmentId}`, assignmentId });
      });
    fc.assert(
      fc.property(fc.array(anyPunch, { maxLength: 30 }), (punches) => {
        const { stretches, open, flags } = record(punches, '2026-11-26T00:00:00Z');
        expect(stretches.slice(0, -1)).not.toContain(open);
        const unended = stretches.filter((one) => one.out === null && one !== open);
        const missing = flags.filter(({ kind }) => kind === 'MISSING_OUT');
        expect(unended.map((one) => one.in.id)).toEqual(missing.map(({ punchId }) => punchId));
        for (const [index, { in: clockedIn }] of stretches.entries()) {
          const before = stretches[index - 1];
          const last = before?.out ?? before?.in;
          if (last) expect(last.at <= clockedIn.at).toBe(true);
        }
      }),
    );
  });
});

describe('what was forgotten', () => {
  const nextDay = [punch('IN', '2026-11-25 08:00'), punch('OUT', '2026-11-25 16:00')];

  it('is flagged when clocking out is missing, never invented, and the next day is as usual', () => {
    expect(shown([clockIn, ...nextDay], '2026-11-25T23:00:00Z')).toEqual({
      stretches: ['14:00 …', '14:00 22:00'],
      open: false,
      flags: ['MISSING_OUT'],
    });
  });

  it('keeps nobody from clocking in the morning after an evening', () => {
    const late = punch('IN', '2026-11-24 17:00');
    expect(shown([late, ...nextDay], '2026-11-25T23:00:00Z').stretches).toEqual([
      '23:00 …',
      '14:00 22:00',
    ]);
  });

  it('is flagged when nothing follows', () => {
    expect(shown([clockIn], '2026-11-25T06:00:00Z')).toMatchObject({ open: true, flags: [] });
    expect(shown([clockIn], '2026-11-25T06:01:00Z')).toEqual({
      stretches: ['14:00 …'],
      open: false,
      flags: ['MISSING_OUT'],
    });
  });

  it('does not become a day of thirty hours', () => {
    expect(shown([clockIn, nextDay[1]!], '2026-11-25T23:00:00Z')).toEqual({
      stretches: ['14:00 …'],
      open: false,
      flags: ['MISSING_IN', 'MISSING_OUT'],
    });
  });

  it('is flagged when clocking in or the start of a break is missing', () => {
    expect(shown([clockOut]).flags).toEqual(['MISSING_IN']);
    expect(shown([clockIn, breakEnd, clockOut])).toEqual({
      stretches: ['14:00 22:30'],
      open: false,
      flags: ['MISSING_BREAK_START'],
    });
  });

  it('is told from what is only repeated', () => {
    const { flags } = record([clockIn, { ...clockIn, id: 'again' }, breakEnd, clockOut]);
    expect(missingPunches(flags).map(({ punchId }) => punchId)).toEqual([breakEnd.id]);
  });

  it('is flagged when somebody goes to work elsewhere', () => {
    const elsewhere = punch('IN', '2026-11-24 13:00', { assignmentId: 'b' });
    expect(shown([clockIn, elsewhere, { ...clockOut, assignmentId: 'b' }])).toEqual({
      stretches: ['14:00 …', '19:00 22:30'],
      open: false,
      flags: ['MISSING_OUT'],
    });
  });
});

describe('a correction', () => {
  const by = { by: 'Ana', reason: 'Forgot', madeAt: '2026-11-25T10:00:00Z' };
  const added: PunchCorrection = {
    ...by,
    id: 'c1',
    change: 'ADD',
    assignmentId: 'a',
    kind: 'OUT',
    at: '2026-11-24T22:00:00.000Z',
  };

  it('adds what was forgotten, and leaves the punches as they are', () => {
    const punches = [clockIn];
    expect(shown(punches, evening, [added]).stretches).toEqual(['14:00 22:00']);
    expect(punches).toEqual([punch('IN', '2026-11-24 08:00')]);
  });

  it('holds until a later one, in whatever order they arrive', () => {
    const moved: PunchCorrection = {
      ...by,
      id: 'c2',
      madeAt: '2026-11-25T11:00:00Z',
      change: 'MOVE',
      punchId: 'c1',
      kind: 'OUT',
      at: '2026-11-24T21:00:00.000Z',
    };
    expect(shown([clockIn], evening, [moved, added]).stretches).toEqual(['14:00 21:00']);
    const counted = countedPunches([clockIn], [moved, added]);
    expect(counted.map(({ correctedBy }) => correctedBy)).toEqual([null, 'c2']);
  });

  it('takes a punch away, and brings it back', () => {
    const removed: PunchCorrection = { ...by, id: 'c3', change: 'REMOVE', punchId: clockOut.id };
    expect(shown([clockIn, clockOut], evening, [removed]).open).toBe(true);
    const back: PunchCorrection = {
      ...by,
      id: 'c4',
      madeAt: '2026-11-25T12:00:00Z',
      change: 'MOVE',
      punchId: clockOut.id,
      kind: 'OUT',
      at: clockOut.deviceAt,
    };
    expect(shown([clockIn, clockOut], evening, [back, removed]).stretches).toEqual(['14:00 22:30']);
    const ofNothing: PunchCorrection = { ...back, id: 'c5', punchId: 'unknown' };
    expect(shown(day, evening, [ofNothing])).toEqual(worked);
  });
});

describe('the clock of a device', () => {
  it('is not in doubt for a punch that waited for a network', () => {
    const waiting = day.map((one, index) => queued(one, 300, index));
    expect(unexplainedSkew(waiting, [], 120)).toEqual([]);
    expect(secondsWaited(waiting[0]!)).toBe(18_000);
  });

  it('is in doubt when it differs from the server’s by more than is allowed', () => {
    const sentAt = addMinutes(clockIn.receivedAt, 10);
    const ahead = { ...clockIn, deviceAt: sentAt, sentAt };
    expect(skewSeconds(ahead)).toBe(600);
    expect(unexplainedSkew([ahead, clockOut], [], 120)).toEqual([clockIn.id]);
    expect(unexplainedSkew([ahead], [], 600)).toEqual([]);
    const removed = {
      id: 'c',
      by: 'Ana',
      reason: 'Twice',
      madeAt: evening,
      change: 'REMOVE',
    } as const;
    expect(unexplainedSkew([ahead], [{ ...removed, punchId: ahead.id }], 120)).toEqual([]);
  });

  it('is in doubt when a punch comes from the future, or the clock was set back', () => {
    const future = { ...clockIn, deviceAt: addMinutes(clockIn.sentAt, 5) };
    expect(unexplainedSkew([future], [], 120)).toEqual([clockIn.id]);
    const setBack = [
      { ...clockIn, sequence: 2 },
      { ...clockOut, sequence: 1 },
    ];
    expect(unexplainedSkew(setBack, [], 120)).toEqual([clockIn.id]);
    const otherPhone = setBack.map((one, index) => ({ ...one, deviceId: `phone ${index}` }));
    expect(unexplainedSkew(otherPhone, [], 120)).toEqual([]);
  });
});
