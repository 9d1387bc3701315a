import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { showsMore, shownNumber } from './shown-number.ts';

describe('a number in a workbook', () => {
  it.each([
    ['0.00%', '0.0825', '8.25%'],
    ['0%', '0.0825', '8.25%'],
    ['0%', '0', '0%'],
    ['00000', '2110', '02110'],
    ['00000\\-0000', '21101234', '02110-1234'],
    ['(000) 000-0000', '4195550101', '(419) 555-0101'],
    ['[<=9999999]###\\-####;\\(###\\)\\ ###\\-####', '4195550101', '(419) 555-0101'],
    ['"EMP-"0000', '17', 'EMP-0017'],
    ['"$"#,##0', '26.375', '$26.375'],
    ['_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)', '0', '0'],
    ['_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)', '-26.5', '-26.5'],
    ['h:mm', '0.916666666666667', '22:00'],
    ['#,##0.000 [$$-C0C]', '26.375', '26.375 $'],
    ['[$$-C0C]#,##0.000', '26.375', '$26.375'],
    ['#,##0.00 [$$-C0C]', '26.375', '26.375 $'],
    ['#,##0.00 [$€-407]', '1234.5', '1234.5 €'],
    ['[$€-407] #,##0', '1234', '€ 1234'],
    ['"$"00.00', '5.375', '$5.375'],
    ['0000-00', '21101.5', '21101.5'],
    ['#\\ ##0.00', '1234.375', '1234.375'],
    ['"$"0.0,"K"', '26375', '26375'],
    ['0.00,,"M"', '1234567', '1234567'],
    ['"2026-"0000', '17', '2026-0017'],
    ['yyyymmdd', '46000', '2025-12-09'],
    ['mmddyyyy', '46000', '2025-12-09'],
    ['ddmmyyyy', '46000', '2025-12-09'],
    ['yymmdd', '46000', '2025-12-09'],
    ['[$-407]ddmmmyyyy;@', '46000', '2025-12-09'],
    ['yyyymmddhhmm', '46000.5', '2025-12-09T12:00:00.000Z'],
    ['yyyymmdd', '-3', '-3'],
    ['"n/a"', '26.375', 'n/a'],
    ['\\n\\/\\a', '26.375', 'n/a'],
    [';;;', '26.375', ''],
    ['0;;', '0', ''],
    ['0;;', '5', '5'],
    ['"yes";"no";"unknown"', '1', 'yes'],
    ['"yes";"no";"unknown"', '-1', 'no'],
    ['"yes";"no";"unknown"', '0', 'unknown'],
    ['[=1]"yes";[=0]"no";General', '1', 'yes'],
    ['[=1]"yes";[=0]"no";General', '0', 'no'],
    ['[=1]"yes";[=0]"no";General', '26.375', '26.375'],
    ['[Red][<5]"low; very";"high"', '4', 'low; very'],
    ['0;-0;"none"', '0', 'none'],
    ['[=0]"never";m/d/yyyy', '0', 'never'],
    ['[=0]"never";m/d/yyyy', '46000', '2025-12-09'],
    ['_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)', '0', '0'],
  ])('in the format %s is what the cell shows: %s is %s', (pattern, digits, shown) => {
    expect(showsMore(pattern)).toBe(true);
    expect(shownNumber(pattern, digits)).toBe(shown);
  });

  it.each([
    'General',
    '0',
    '0.00',
    '#,##0.00',
    '@',
    '# ?/?',
    '0.00E+00',
    'm/d/yyyy',
    '[$-407]d. mmmm yyyy;@',
    'm/d/yy h:mm AM/PM',
    '[$-407]#,##0.000',
    'nonsense"',
  ])('in the format %s is its digits', (pattern) => expect(showsMore(pattern)).toBe(false));
});

test('a date is counted from 1904 if its workbook does so', () => {
  expect(shownNumber('yyyymmdd', '44538', true)).toBe('2025-12-09');
});

test('no format rounds an amount', () => {
  const cents = fc.integer({ min: 1, max: 99_999_999 });
  const patterns = fc.constantFrom(
    '"$"#,##0',
    '"$"#,##0.00',
    '#,##0.00 "USD"',
    '[$$-409]#,##0.0',
    '#,##0.00 [$€-407]',
    '#,##0.000 [$$-C0C]',
    '"$"#,##0.0,"K"',
    '"$"00.0',
  );
  fc.assert(
    fc.property(cents, patterns, (amount, pattern) => {
      const digits = String(amount / 1000);
      expect(Number(shownNumber(pattern, digits).replace(/[^\d.]/g, ''))).toBe(Number(digits));
    }),
  );
});

test('a percentage is exact', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), (thousandths) => {
      expect(shownNumber('0%', String(thousandths / 100_000))).toBe(`${thousandths / 1_000}%`);
    }),
  );
});
