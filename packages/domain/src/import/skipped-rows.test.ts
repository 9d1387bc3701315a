import { describe, expect, it } from 'vitest';
import { message } from '../messages/message.ts';
import { files } from './import.example.ts';
import { isSkipped, skippedRows } from './skipped-rows.ts';

const row = (line: string) => ({ line: 2, cells: line.split('|') });

describe('a row', () => {
  it.each([
    '||',
    ' |\t|',
    'Total|3|',
    'TOTAL:|$1,250.00|12',
    'Grand total||7',
    'Total (3)||',
    'Summe|5',
  ])('is skipped: %s', (line) => expect(isSkipped(row(line))).toBe(true));

  it.each([
    'Total|Energy|12',
    'CO9|Total|12',
    'Total',
    'Total Foods|12',
    'Ann|3',
    'Totally|3',
    'Total|x9',
  ])('is a record: %s', (line) => expect(isSkipped(row(line))).toBe(false));
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
