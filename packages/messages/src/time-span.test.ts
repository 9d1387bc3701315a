import { expect, test } from 'vitest';
import { renderTimeSpan } from './render.ts';

const day = { startsAt: '2026-11-30T14:30:00Z', endsAt: '2026-11-30T23:00:00Z' };
const night = { startsAt: '2026-12-01T04:00:00Z', endsAt: '2026-12-01T12:30:00Z' };
const chicago = { zone: 'America/Chicago', hourClock: 'H12' } as const;

/** With spaces of one kind: between numbers they are narrow. */
const plain = (text: string) => text.replace(/\s/g, ' ');

test('the day and the times by the clock of the place', () => {
  expect(plain(renderTimeSpan('en', day, chicago))).toBe('Mon, Nov 30, 2026, 8:30 AM – 5:00 PM');
});

test('the day on which it ends, where that is another', () => {
  expect(plain(renderTimeSpan('en', night, chicago))).toBe(
    'Mon, Nov 30, 2026, 10:00 PM – Tue, Dec 1, 2026, 6:30 AM',
  );
});

test('by an office’s clock of 24 hours, with the zone for readers elsewhere, in Spanish', () => {
  expect(plain(renderTimeSpan('es', day, { ...chicago, hourClock: 'H24', namesZone: true }))).toBe(
    'lun, 30 de nov de 2026, 08:30–17:00 CST',
  );
});
