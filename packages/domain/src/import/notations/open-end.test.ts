import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { runToEnd } from '../../kernel/chunked.ts';
import { columnConventions, fileConventions } from '../column-conventions.ts';
import { meansOpenEnd } from './open-end.ts';

describe('an end date', () => {
  it.each([
    ['12/31/9999', '31.12.9999', '9999-12-31', '9999-12-31T00:00:00', '99991231'],
    ['0000-00-00', '00/00/0000', '00/00/00', '0/0/0000', '00000000', '0000-00-00 00:00:00'],
    [
      '01/00/1900',
      '1/0/1900',
      '00.01.1900',
      '1900-01-01',
      '12/30/1899',
      '1899-12-31',
      '0001-01-01',
    ],
    [' / / ', '--', '-', '__/__/____', '.', '?', '**'],
    [
      'N/A',
      'n.a.',
      'none',
      'NULL',
      'Open',
      'open-ended',
      'On-going',
      'Until further notice',
      'TBD',
    ],
    [
      '31-DEC-9999',
      'Dec 31, 9999',
      '31 de diciembre de 9999',
      'Fri Dec 31 9999 12:00AM',
      '9999-Dec-31',
    ],
    ['0-Jan-00', '00-Jan-1900', '1-Jan-1900', '30-Dec-1899', 'Dec 30, 1899', '01-JAN-0001'],
    ['12/31/2999', '31-Dec-2999', '1/1/3000', '2199-12-31', '12/31/4712', '1/1/2100'],
    ['1/1/1753', 'Jan 1, 1753', '1753-01-01', '1601-01-01', '1/1/1970', '12/31/1969', '1904-01-01'],
    ['not applicable', 'to be determined', 'unknown', 'Not set', 'No aplica', 'unbekannt'],
    ['abierto', 'indefinido', 'unbefristet', 'laufend', 'bis auf weiteres'],
  ])('is open where it says %s, %s …', (...cells) => {
    expect(cells.filter((cell) => !meansOpenEnd(cell))).toEqual([]);
  });

  it.each([
    '',
    '02/30/2026',
    '31/12/2099',
    '1999-12-31',
    '31-Dec-99',
    '30 Dec 2099',
    'Dec 31, 2026',
    '12/31/2206',
    '3/15/2926',
    'Dec 15, 2999',
    '1/2/1970',
    'Friday',
    'May 2026',
    'Dec',
    '1/1/2000',
    '1 Jan 2000',
    '0',
  ])('is not open where it says %s', (cell) => expect(meansOpenEnd(cell)).toBe(false));

  it('of a far year is open where it is written as its column has dates, and none where it is not', () => {
    expect(meansOpenEnd('12/31/2999', 'MONTH_FIRST')).toBe(true);
    expect(meansOpenEnd('31/12/2999', 'DAY_FIRST')).toBe(true);
    expect(meansOpenEnd('31/12/2999', 'MIXED')).toBe(true);
    expect(meansOpenEnd('31/12/2999', 'MONTH_FIRST')).toBe(false);
    expect(meansOpenEnd('12/31/2999', 'DAY_FIRST')).toBe(false);
    expect(meansOpenEnd('31/12/9999', 'MONTH_FIRST')).toBe(true);
  });

  it('in our time is never taken for an open one', () => {
    const days = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (day) => {
        const [year, month, date] = day.toISOString().slice(0, 10).split('-') as [
          string,
          string,
          string,
        ];
        for (const text of [
          `${year}-${month}-${date}`,
          `${month}/${date}/${year}`,
          `${date}.${month}.${year}`,
        ])
          expect(meansOpenEnd(text)).toBe(false);
      }),
    );
  });
});

test('a placeholder says nothing about the order of day and month in its column', () => {
  expect(columnConventions(['12/31/9999', '03/02/2026'])).toMatchObject({ dateOrder: null });
  const [own] = runToEnd(fileConventions([['12/31/9999', '05/06/2026'], ['31/12/2025']]));
  expect(own).toMatchObject({ dateOrder: 'DAY_FIRST' });
});
