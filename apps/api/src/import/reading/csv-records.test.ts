import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { csvRecords } from './csv-records.ts';
import { readCsv } from './read-csv.ts';

const read = (text: string, delimiter = ',') =>
  [...csvRecords(text, delimiter)].map(({ line, cells, fault }) => [line, cells, fault]);

describe('rows with delimiters', () => {
  it('come back as they were written, whatever their cells hold', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('"', 'a"b', '\n', ',', '""', ' x', 'x"\n"y'),
    );
    const row = fc
      .array(cell, { minLength: 1, maxLength: 5 })
      .filter((cells) => cells.some((each) => each !== ''));
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1 }),
        fc.constantFrom(',', ';', '\t', '|'),
        (rows, delimiter) => {
          const plain = rows.map((cells) => cells.map((each) => each.replaceAll('\r', '')));
          fc.pre(plain.every((cells) => cells.some((each) => each !== '')));
          const text = stringify(plain, { delimiter });
          const records = [...csvRecords(text, delimiter)];
          expect(records.map(({ cells }) => cells)).toEqual(plain);
          expect(records.every(({ fault }) => fault === undefined)).toBe(true);
        },
      ),
    );
  });

  it('keep a quotation mark within a cell', () => {
    expect(read('12" pipe,"a" b,x"y\n')).toEqual([[1, ['12" pipe', '"a" b', 'x"y'], undefined]]);
  });

  it('end with the bad line, and go on with the next one', () => {
    expect(read('a,"x\nb,"y\nc,z\n"d\ne",f\ng,"h')).toEqual([
      [1, ['a', '"x'], 'UNCLOSED_QUOTE'],
      [2, ['b', '"y'], 'UNCLOSED_QUOTE'],
      [3, ['c', 'z'], undefined],
      [4, ['d\ne', 'f'], undefined],
      [6, ['g', '"h'], 'UNCLOSED_QUOTE'],
    ]);
  });

  it('lose no line, whatever the quotation marks', () => {
    const pieces = fc.array(fc.constantFrom('"', '""', ',', '\n', 'a', ' '), { maxLength: 60 });
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        const records = [...csvRecords(text, ',')];
        const letters = (all: string) => all.replace(/[^a]/g, '').length;
        expect(letters(records.flatMap(({ cells }) => cells).join())).toBe(letters(text));
        const lines = records.map(({ line }) => line);
        expect(lines).toEqual([...new Set(lines)].toSorted((one, other) => one - other));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('reading takes time in proportion to the size', () => {
  const shapes: Record<string, (size: number) => string> = {
    'one stray mark on each line': (size) => 'Bo,"12 inch\n'.repeat(size / 12),
    'a stray mark on few lines': (size) =>
      ('a,b\n'.repeat(50) + 'Bo,"12 inch\n').repeat(size / 212),
    'an open mark before empty cells': (size) => '"' + 'a,"",b\n'.repeat(size / 7),
    'open marks with long looks ahead': (size) =>
      ('"x\n' + '"",""a\n'.repeat(300)).repeat(size / 2_103),
    'marks only': (size) => '"'.repeat(size),
    'one column': (size) => 'abcdefg\n'.repeat(size / 8),
    'one long cell': (size) => '"' + 'x'.repeat(size),
    'marks in the middle': (size) => 'a,"b"c"\n'.repeat(size / 8),
  };
  /** CPU time of this thread for so many readings, so that others at work here do not count; the best of several. */
  const effort = (text: string, readings: number) => {
    const times = [1, 2, 3].map(() => {
      const begun = process.threadCpuUsage();
      for (let reading = 0; reading < readings; reading += 1)
        for (const _ of csvRecords(text, ',')); // oxlint-disable-line no-unused-vars
      return process.threadCpuUsage(begun).user;
    });
    return Math.min(...times);
  };

  it.each(Object.entries(shapes))('with %s', (_, shape) => {
    // Eight small texts have the size of a large one; a quadratic reader takes eight times as long for it.
    const small = effort(shape(250_000), 8);
    expect(effort(shape(2_000_000), 1) / Math.max(small, 1_000)).toBeLessThan(4);
  });
});

test('a file with stray marks says where they begin', () => {
  const text = 'Name,Note\nAnn,x\n' + 'Bo,"12 inch\n'.repeat(70_000);
  const begun = performance.now();
  expect(() => readCsv('x.csv', Buffer.from(text))).toThrow(
    'x.csv cannot be read: on more than 100 lines a quotation mark is never closed, first on line 3.',
  );
  expect(performance.now() - begun).toBeLessThan(1_000);
});

test('a cell that no spreadsheet could hold makes its row a bad one', () => {
  const { rows } = readCsv('x.csv', Buffer.from(`Name,Note\nAnn,"${'x'.repeat(40_000)}"\nBo,y\n`));
  expect(rows.map(({ fault }) => fault)).toEqual([undefined, 'LONG_CELL', undefined]);
  expect(rows[1]!.cells[1]).toHaveLength(32_767);
});
