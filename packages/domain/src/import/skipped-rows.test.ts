import { describe, expect, it, test } from 'vitest';
import { message } from '../messages/message.ts';
import { files } from './import.example.ts';
import { skippedIn, skippedRows } from './skipped-rows.ts';

/** Which of these rows of a file are skipped. */
function skipped(heading: string, ...lines: string[]): string[] {
  const [file] = files(['client', heading, ...lines]);
  return [...skippedIn(file!)].map(({ cells }) => cells.join('|')).toReversed();
}

describe('a row', () => {
  it.each([
    '||',
    ' |\t|',
    'Total|3|',
    'TOTAL:|$1,250.00|12',
    'TOTAL -|3',
    'Grand total||7',
    'Total (3)||',
    'Total: 1,250.00 €|',
    'Summe|5',
  ])('is skipped wherever it stands: %s', (line) =>
    expect(skipped('Client name|Phone|Fax', line, 'Acme|1|2')).toEqual([line]),
  );

  const sums = [
    'Total companies|',
    'Total companies|2||',
    'Total records|3',
    'Count|2',
    'Sum|2',
    'Total hours|40',
    'Total contacts: 3|',
    'Average|3',
    'Average pay rate|26.375',
    'Number of clients:|2',
    'Grand total (all companies)|2',
    'Total de empresas|2',
    'Anzahl Datensätze|2',
    'Total credit limits|50,000',
  ];
  it.each(sums)('is skipped at the end of the records: %s', (line) => {
    const heading = 'Client name|Credit limits';
    expect(skipped(heading, 'Acme|2', 'Bo|3', line)).toEqual([line]);
    expect(skipped(heading, 'Acme|2', line, '|', 'Total|3', '|')).toEqual([
      line,
      '|',
      'Total|3',
      '|',
    ]);
    expect(skipped(heading, 'Acme|2', line, 'Bo|3')).toEqual([]);
  });

  it('is skipped above blank lines that the file no longer has', () => {
    const [file] = files(['client', 'Client name|Phone', 'Acme|1', 'Total clients|1', 'Bo|2']);
    expect([...skippedIn({ ...file!, blanks: [[4, 2]] })]).toEqual([file!.rows[1]]);
  });

  it('is skipped where its label stands among the ids', () => {
    expect(skipped('Company ID|Company Name|Phone', 'C1|Acme|', 'Total widgets|2|')).toEqual([
      'Total widgets|2|',
    ]);
  });

  it('alone in its column is skipped if it says how many there are', () => {
    expect(skipped('Client name', 'Acme', 'Total companies: 3')).toEqual(['Total companies: 3']);
    expect(skipped('Client name', 'Acme', 'Total Wine')).toEqual([]);
    expect(skipped('Client name', 'Acme', 'Total companies')).toEqual([]);
  });

  it.each([
    'Total|Energy|12',
    'CO9|Total|12',
    'Total',
    'Total Foods|12',
    'Total Logistics LLC||',
    'Total Wine & More|4145550101',
    'Count Basie Theatre|4145550101|07701',
    'Count|',
    'Average Joe|3',
    'Sum|Lee',
    'Total hours|Reno|40',
    'Ann|3',
    'Totally|3',
    'Total|x9',
  ])('is a record: %s', (line) =>
    expect(skipped('Client name|Phone|Postal code', 'Acme|1|2', line)).toEqual([]),
  );
});

describe('what is skipped in a file', () => {
  it('is said once for each kind', () => {
    const [file] = files(['client', 'Client ID|Client name', '1|Acme', '|', 'Total|1', 'Total|2']);
    const told = skippedRows({
      ...file!,
      headingLine: 4,
      blanks: [
        [3, 1],
        [6, 2],
      ],
    });
    expect(told).toEqual([
      message('FILE.headingsBelow', { line: 4 }),
      message('FILE.totalsSkipped', { totals: 2, line: 4 }),
      message('FILE.blankSkipped', { rows: 3 }),
    ]);
  });

  it('is nothing to be said when there is none', () => {
    expect(skippedRows(files(['client', 'Client name', 'Acme'])[0]!)).toEqual([]);
  });
});

test('the rows of a file are looked through once for both', () => {
  const [file] = files(['client', 'Client ID|Client name', '1|Acme', '|', 'Total|1']);
  let looked = 0;
  const rows = file!.rows.map(({ cells, ...row }) => ({
    ...row,
    get cells() {
      looked += 1;
      return cells;
    },
  }));
  const read = { ...file!, rows };
  const skipped = skippedIn(read);
  looked = 0;
  expect(skippedIn(read)).toBe(skipped);
  expect(looked).toBe(0);
});
