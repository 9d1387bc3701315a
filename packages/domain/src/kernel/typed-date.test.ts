import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from './dates.ts';
import { readTypedDate, type TypedDateContext } from './typed-date.ts';

/** A Saturday. */
const office: TypedDateContext = { today: '2026-11-28', dayFirst: false, language: 'en' };
const read = (text: string, changes: Partial<TypedDateContext> = {}) =>
  readTypedDate(text, { ...office, ...changes });

describe('a typed date', () => {
  it.each([
    ['12/5', '2026-12-05'],
    ['5 Dec', '2026-12-05'],
    ['dec 5', '2026-12-05'],
    ['Dec 5th', '2026-12-05'],
    ['5dec', '2026-12-05'],
    ['1/4', '2027-01-04'],
    ['9/1', '2026-09-01'],
    ['2/29', '2028-02-29'],
    ['13/5', '2027-05-13'],
    ['5.12.2026', '2026-12-05'],
    ['5.12.', '2026-12-05'],
    ['12/5/26', '2026-12-05'],
    ['12-05-2026', '2026-12-05'],
    ['2026-12-05', '2026-12-05'],
    ['2026-1-4', '2026-01-04'],
    ['Dec 5, 2026', '2026-12-05'],
    ['5 December 2026', '2026-12-05'],
    ['5-Dec-26', '2026-12-05'],
    ['6/14/88', '1988-06-14'],
    ['Today', '2026-11-28'],
    ['tomorrow', '2026-11-29'],
    ['yesterday', '2026-11-27'],
    ['+7', '2026-12-05'],
    ['-3', '2026-11-25'],
    ['mon', '2026-11-30'],
    ['Saturday', '2026-12-05'],
  ])('%s', (text, date) => {
    expect(read(text)).toBe(date);
  });

  it('puts the day first where the agency does', () => {
    expect(read('5/12', { dayFirst: true })).toBe('2026-12-05');
    expect(read('5/13/2026', { dayFirst: true })).toBe('2026-05-13');
    expect(read('2026-12-05', { dayFirst: true })).toBe('2026-12-05');
  });

  it.each([
    ['hoy', '2026-11-28'],
    ['mañana', '2026-11-29'],
    ['lun', '2026-11-30'],
    ['5 dic', '2026-12-05'],
    ['5 de diciembre de 2026', '2026-12-05'],
    ['tomorrow', '2026-11-29'],
  ])('is read in Spanish: %s', (text, date) => {
    expect(read(text, { language: 'es' })).toBe(date);
  });

  it.each(['', 'soon', '12', '12/', '2/30', '2026-02-30', '31.4.', '0205-12-05', '12/5/205', 'mo'])(
    'is not %s',
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );

  it('is not a Spanish word in English', () => {
    expect(read('hoy')).toBeUndefined();
  });
});

const dates = fc
  .date({
    min: new Date('1990-01-01T00:00:00Z'),
    max: new Date('2099-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));
const contexts = fc.record<TypedDateContext>({
  today: dates.filter((date) => date > '2000' && date < '2090'),
  dayFirst: fc.boolean(),
  language: fc.constantFrom('en', 'es'),
});

describe('in every office', () => {
  it('a date in full is itself, in each notation', () => {
    fc.assert(
      fc.property(dates, contexts, (date, context) => {
        const [year, month, day] = date.split('-');
        const slashes = context.dayFirst ? [day, month, year] : [month, day, year];
        const shown = new Intl.DateTimeFormat(context.language, {
          dateStyle: 'medium',
          timeZone: 'UTC',
        }).format(Date.parse(date));
        for (const text of [date, slashes.join('/'), `${day}.${month}.${year}`, shown]) {
          expect(readTypedDate(text, context), text).toBe(date);
        }
      }),
    );
  });

  it('a short date is the nearest of its day and month', () => {
    fc.assert(
      fc.property(dates, contexts, (date, context) => {
        const [, month, day] = date.split('-');
        const found = readTypedDate(`${day}.${month}.`, context)!;
        expect(found.slice(5)).toBe(date.slice(5));
        const days = Math.abs(daysBetween(context.today, found));
        expect(days).toBeLessThanOrEqual(month === '02' && day === '29' ? 4 * 366 : 183);
      }),
    );
  });

  it('a number of days is counted from today, and a weekday is in the next seven days', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999, max: 999 }), contexts, (days, context) => {
        const text = days < 0 ? String(days) : `+${days}`;
        expect(readTypedDate(text, context)).toBe(addDays(context.today, days));
        const monday = readTypedDate('mon', context)!;
        expect(new Date(monday).getUTCDay()).toBe(1);
        expect(daysBetween(context.today, monday)).toBeGreaterThanOrEqual(1);
        expect(daysBetween(context.today, monday)).toBeLessThanOrEqual(7);
      }),
    );
  });

  it('any text is a date of these two centuries or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), contexts, (text, context) => {
        const date = readTypedDate(text, context);
        if (date !== undefined) expect(date).toMatch(/^(19|20)\d\d-\d\d-\d\d$/);
      }),
      { examples: [['__proto__', { today: '2026-11-28', dayFirst: false, language: 'en' }]] },
    );
  });
});
