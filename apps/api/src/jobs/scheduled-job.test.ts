import { expect, test } from 'vitest';
import { lastDue, scheduledJob } from './scheduled-job.ts';

const CHICAGO = 'America/Chicago';

test.each([
  ['the minute itself', '0 7 * * *', '2026-11-20T13:00:00.000Z', '2026-11-20T13:00:00.000Z'],
  ['the minute before it', '0 7 * * *', '2026-11-20T12:59:59.999Z', '2026-11-19T13:00:00.000Z'],
  ['a weekend', '0 7 * * 1-5', '2026-11-22T18:00:00.000Z', '2026-11-20T13:00:00.000Z'],
  ['every minute', '* * * * *', '2026-11-20T13:00:59.000Z', '2026-11-20T13:00:00.000Z'],
  ['summer', '0 7 * * *', '2026-07-01T12:00:00.000Z', '2026-07-01T12:00:00.000Z'],
  // At 02:00 on 8 March the clock goes to 03:00.
  [
    'before the gap in spring',
    '30 2 * * *',
    '2026-03-08T07:59:00.000Z',
    '2026-03-07T08:30:00.000Z',
  ],
  ['after the gap in spring', '30 2 * * *', '2026-03-08T08:00:00.000Z', '2026-03-08T08:00:00.000Z'],
  ['the day after the gap', '30 2 * * *', '2026-03-09T07:30:00.000Z', '2026-03-09T07:30:00.000Z'],
  // At 02:00 on 1 November the clock goes back to 01:00.
  [
    'the first 01:30 in autumn',
    '30 1 * * *',
    '2026-11-01T06:30:00.000Z',
    '2026-11-01T06:30:00.000Z',
  ],
  ['the second 01:30', '30 1 * * *', '2026-11-01T07:30:00.000Z', '2026-11-01T06:30:00.000Z'],
  ['every half hour of it', '*/30 * * * *', '2026-11-01T07:35:00.000Z', '2026-11-01T07:30:00.000Z'],
])('a schedule in an office’s time: %s', (_, schedule, now, due) => {
  expect(lastDue(schedule, CHICAGO, now)).toBe(due);
});

test('a schedule that cannot be read stops the start', () => {
  const run = async () => {};
  expect(() => scheduledJob({ name: 'odd', schedule: '61 7 * * *', run })).toThrow('61');
  expect(() => scheduledJob({ name: 'odd', schedule: '0 0 7 * * *', run })).toThrow();
});
