import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays } from '../../kernel/dates.ts';
import { Decimal } from '../../kernel/money.ts';
import { message } from '../../messages/message.ts';
import { columnConventions } from '../column-conventions.ts';
import { multiplierBetween } from './multiplier.ts';
import { readCell, type Notation } from './notation.ts';
import type { ReadingContext } from './reading.ts';
import { locationTimeZone } from './region.ts';
import { scheduleText } from './schedule.ts';

const defaults = { dayFirst: false, decimalMark: '.', currency: 'USD' } as const;
const none: ReadingContext = { conventions: { dateOrder: null, decimalMark: null }, defaults };
const european: ReadingContext = {
  conventions: { dateOrder: 'DAY_FIRST', decimalMark: ',' },
  defaults: { dayFirst: true, decimalMark: ',', currency: 'EUR' },
};

function read(notation: Notation, cell: string, context = none): unknown {
  const reading = readCell(notation, cell, context);
  return 'problem' in reading ? reading : reading.value;
}

const problem = { problem: { key: expect.stringMatching(/^FAULT\./), values: expect.anything() } };

describe('money', () => {
  test.each([
    ['$31.75/hr', '31.75'],
    ['18.5 USD', '18.5'],
    ['US$ 1,250', '1250'],
    ['19 per hour', '19'],
    ['20.25 / h', '20.25'],
  ])('%s an hour', (cell, amount) => expect(read('hourlyRate', cell)).toBe(amount));

  it('reads amounts by the year and in thousands', () => {
    expect(read('yearlyAmount', '$61,500')).toBe('61500');
    expect(read('yearlyAmount', '$61.5k')).toBe('61500');
    expect(read('yearlyAmount', '58.000,00 €', european)).toBe('58000');
    expect(read('yearlyAmount', '58.000 €', european)).toBe('58000');
    expect(read('yearlyAmount', '72 000 p.a.')).toBe('72000');
  });

  it('does not accept another unit, another currency or a negative amount', () => {
    expect(read('hourlyRate', '$52,000/yr')).toMatchObject({
      problem: { key: 'FAULT.period', values: { stated: { code: 'year' } } },
    });
    expect(read('money', '45 EUR')).toEqual({
      problem: message('FAULT.currency', { currency: 'EUR', own: 'USD' }),
    });
    expect(read('money', '-12')).toEqual(problem);
    expect(read('money', 'negotiable')).toEqual(problem);
    expect(read('money', '1,23,456')).toEqual(problem);
    expect(read('hourlyRate', '250,000.00')).toEqual(problem);
  });

  it('reads every amount, in either style', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999_99 }), (cents) => {
        const amount = new Decimal(cents).div(100);
        const [whole, decimals] = amount.toFixed(2).split('.');
        const groups = whole!.replace(/\B(?=(\d{3})+$)/g, ',');
        expect(read('money', `$${groups}.${decimals}`)).toBe(amount.toFixed());
        const german = `${groups.replaceAll(',', '.')},${decimals} €`;
        expect(read('money', german, european)).toBe(amount.toFixed());
      }),
    );
  });
});

describe('dates', () => {
  test.each([
    ['2026-03-09', '2026-03-09'],
    ['2026-03-09T08:00:00Z', '2026-03-09'],
    ['3/19/26', '2026-03-19'],
    ['19/3/2026', '2026-03-19'],
    ['09.03.2026', '2026-03-09'],
    ['9 Mar 2026', '2026-03-09'],
    ['March 9th, 2026', '2026-03-09'],
    ['9 de marzo de 2026', '2026-03-09'],
    ['9. Oktober 2026', '2026-10-09'],
  ])('%s', (cell, date) => expect(read('date', cell)).toBe(date));

  it('refuses days that do not exist', () => {
    for (const cell of ['2026-02-30', '13/13/2026', '0/1/2026', 'soon', '45000']) {
      expect(read('date', cell)).toEqual(problem);
    }
  });

  it('refuses years in which nobody worked here', () => {
    for (const cell of ['0205-03-09', '12/31/1989', '1/1/2100', '9999-12-31']) {
      expect(read('date', cell)).toEqual(problem);
    }
    expect(read('date', '1/1/90')).toBe('1990-01-01');
  });

  it('takes the order of day and month from the column, and says when it is ambiguous', () => {
    const conventions = columnConventions(['05/06/2026', '25/06/2026', '']);
    expect(read('date', '05/06/2026', { conventions, defaults })).toBe('2026-06-05');
    expect(columnConventions(['05/13/2026', '25/06/2026']).dateOrder).toBe('MIXED');
    expect(readCell('date', '05/06/2026', none)).toEqual({
      value: '2026-05-06',
      remark: message('REMARK.ambiguousDate', { taken: '2026-05-06' }),
    });
  });

  it('reads every day in every notation', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (offset) => {
        const date = addDays('1990-01-01', offset);
        const [year, month, day] = date.split('-');
        const conventions = { dateOrder: 'MONTH_FIRST', decimalMark: null } as const;
        expect(read('date', `${month}/${day}/${year}`, { conventions, defaults })).toBe(date);
        expect(read('date', `${Number(day)}/${Number(month)}/${year}`, european)).toBe(date);
        expect(read('date', `${day}.${month}.${year}`)).toBe(date);
        expect(read('date', date)).toBe(date);
      }),
    );
  });
});

describe('other notations', () => {
  it('reads yes and no', () => {
    for (const cell of ['Yes', 'Y', '1', 'true', 'sí', 'ja', 'X', '✓'])
      expect(read('flag', cell)).toBe(true);
    for (const cell of ['No', 'n', '0', 'FALSE', 'nein']) expect(read('flag', cell)).toBe(false);
    expect(read('flag', 'maybe')).toEqual(problem);
  });

  it('reads percentages and payment terms', () => {
    expect(read('percent', '7.5%')).toBe('7.5');
    expect(read('percent', '7,5 %', european)).toBe('7.5');
    expect(read('percent', '120')).toEqual(problem);
    expect(
      ['Net 30', 'net-45', '2/10 net 30', 'Due on receipt', '15 days', '60'].map((cell) =>
        read('paymentTerms', cell),
      ),
    ).toEqual([30, 45, 30, 0, 15, 60]);
  });

  it('keeps phone numbers readable, with their extension', () => {
    expect(read('phone', '(555)  010-2233 ext. 41')).toBe('(555) 010-2233 x41');
    expect(read('phone', '555.010.2233 x041')).toBe('555.010.2233 x041');
    expect(read('phone', '+49 30 5550123')).toBe('+49 30 5550123');
    expect(read('phone', 'call Bob')).toEqual(problem);
  });

  it('distinguishes addresses from other text', () => {
    expect(read('email', ' Ada.L@Mail.example ')).toBe('Ada.L@Mail.example');
    for (const cell of ['x@', '@y.example', 'a b@y.example', 'none', 'a@b'])
      expect(read('email', cell)).toEqual(problem);
  });

  it('reads values of an enum in any case, and other systems’ words for them', () => {
    expect(read('jobType', 'TEMP TO HIRE')).toBe('TEMP_CONTRACT_TO_DIRECT');
    expect(read('jobType', 'direct_hire')).toBe('DIRECT');
    expect(read('candidateStatus', 'DNR')).toBe('DO_NOT_PLACE');
    expect(read('assignmentStatus', 'canceled')).toBe('CANCELLED');
    expect(read('jobOrderStatus', 'ON_HOLD')).toBe('ON_HOLD');
    expect(read('jobOrderStatus', 'mystery')).toEqual({
      problem: { key: 'FAULT.noneOf', values: { possible: expect.arrayContaining(['on hold']) } },
    });
  });

  it('reads schedules over midnight and over the weekend', () => {
    const night = { days: [1, 2, 3, 4, 7], startTime: '21:30', endTime: '06:00', breakMinutes: 0 };
    expect(read('schedule', 'Sun-Thu 21:30-06:00')).toEqual(night);
    expect(read('schedule', 'M/W/F 9am – 5:30pm (30 min break)')).toEqual({
      days: [1, 3, 5],
      startTime: '09:00',
      endTime: '17:30',
      breakMinutes: 30,
    });
    expect(read('schedule', 'Lun a Vie 8:00-16:00')).toMatchObject({ days: [1, 2, 3, 4, 5] });
    expect(read('schedule', 'flexible')).toEqual(problem);
    expect(read('schedule', scheduleText(night))).toEqual(night);
  });

  it('splits lists at the separator that they use', () => {
    expect(read('list', 'Welder; Forklift, narrow aisle;welder')).toEqual([
      'Welder',
      'Forklift, narrow aisle',
    ]);
    expect(read('list', 'A|B')).toEqual(['A', 'B']);
  });

  it('splits whole names', () => {
    const name = { firstName: 'Ada', lastName: 'Okafor' };
    expect([read('personName', 'Ada Okafor'), read('personName', 'Okafor, Ada')]).toEqual([
      name,
      name,
    ]);
    for (const cell of ['Ada', ', Ada', 'Okafor,'])
      expect(read('personName', cell)).toEqual(problem);
  });

  it('knows states by name and code, and their time zones by city', () => {
    expect(read('region', 'new mexico')).toBe('NM');
    expect(read('region', 'Ontario')).toBe('Ontario');
    expect(locationTimeZone({ region: 'TX', city: 'El Paso' })).toBe('America/Denver');
    expect(locationTimeZone({ region: 'TX', city: 'Austin' })).toBe('America/Chicago');
    expect(locationTimeZone({ country: 'CA', region: 'ON', city: 'Toronto' })).toBe(
      'America/Toronto',
    );
  });

  it('uses the shortest multiplier that gives the same cent', () => {
    expect(multiplierBetween('33.33', '48.33')).toBe('1.45');
    expect(multiplierBetween('20', '30')).toBe('1.5');
  });

  it('keeps names in any script, normalized', () => {
    expect(read('text', ' Zoe\u0308 ')).toBe('Zo\u00eb');
    for (const name of ['Ольга', '美咲', 'محمد', 'Nguyễn', 'Ó Súilleabháin'])
      expect(read('text', name)).toBe(name);
  });

  it('stores a formula as text and says so', () => {
    const reading = readCell('text', '=1+2', none);
    expect(reading).toEqual({ value: '=1+2', remark: message('REMARK.formula', {}) });
    expect(readCell('text', '- no weekends', none)).toEqual({ value: '- no weekends' });
  });
});

test.each([
  ['https://acme.example/jobs?x=1', 'https://acme.example/jobs?x=1'],
  ['www.acme.example', 'https://www.acme.example'],
  ['müller.example:8080', 'https://müller.example:8080'],
  ['javascript:alert(1)', problem],
  ['javascript://acme.example/%0aalert(1)', problem],
  ['ftp://acme.example', problem],
  ['https://user:pass@acme.example', problem],
  ['acme', problem],
])('the website %s', (cell, address) => expect(read('webAddress', cell)).toEqual(address));

describe('a cell', () => {
  it('is one line, unless its field may be long', () => {
    expect(readCell('text', 'Acme\r\nWest', none)).toEqual({ value: 'Acme West' });
    expect(readCell('text', 'Acme\r\nWest', none, true)).toEqual({ value: 'Acme\nWest' });
  });

  it('with invisible characters only is empty', () => {
    expect(read('reference', '\u2060\u200b')).toBeNull();
  });

  it('that looks like another text is not read', () => {
    expect(read('text', 'Acme\0')).toEqual({
      problem: message('FAULT.hiddenCharacter', { code: 'U+0000' }),
    });
    expect(read('reference', 'Ann\u202eA')).toEqual({
      problem: message('FAULT.hiddenCharacter', { code: 'U+202E' }),
    });
  });
});
