import { expect, it, test } from 'vitest';
import { findHeadings } from './find-headings.ts';

const found = (...lines: string[]) =>
  findHeadings(lines.map((line) => ({ cells: line.split('|') })));

it.each([
  [0, ['Client ID|Client name', '1|Acme']],
  [0, ['ref|who', '1|Ada', '2|Bo']],
  [0, ['Client name', 'Acme', 'Bolt']],
  [
    2,
    ['Customer contacts||', 'As of 11/20/2026||', 'Company name|First name|Last name', 'Acme|A|B'],
  ],
  [1, ['Exported by:|Joe||', 'Company name|First name|Last name|Phone', 'Acme|A|B|']],
  [1, ['Kundenliste', 'Nummer X|Wer', '1|Ada']],
  [0, ['Nom|Poste|Etat', 'Open|Status|Client']],
  [0, []],
])('are in row %s', (index, lines) => expect(found(...lines)).toBe(index));

test('are not looked for far below', () => {
  const titles = Array.from({ length: 40 }, () => 'title|');
  expect(found(...titles, 'Company name|First name|Last name')).toBe(0);
});
