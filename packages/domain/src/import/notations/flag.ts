import { faulty, type Reading } from './reading.ts';
import { folded } from './text.ts';

const yes = new Set('yes y true t 1 x si s ja j wahr on active checked'.split(' '));
const no = new Set('no n false f 0 nein falsch off inactive unchecked'.split(' '));

/** Yes or no in its usual notations: `Yes`, `Y`, `1`, `true`, `sí`, `ja`, `x`, `✓`. */
export function readFlag(cell: string): Reading<boolean> {
  if (/^[✓✔☑]$/u.test(cell)) return { value: true };
  const word = plainWord(cell);
  if (yes.has(word)) return { value: true };
  if (no.has(word)) return { value: false };
  return faulty('FAULT.flag', {});
}

function plainWord(cell: string): string {
  return folded(cell).replace(/\p{M}/gu, '');
}
