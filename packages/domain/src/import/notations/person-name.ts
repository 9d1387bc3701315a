import { faulty, type Reading } from './reading.ts';

/** A whole name in one cell: `Ada Lovelace`, `Lovelace, Ada`; the last word is the last name. */
export interface PersonName {
  firstName: string;
  lastName: string;
}

export function readPersonName(cell: string): Reading<PersonName> {
  const comma = /^([^,]+),\s*(.+)$/.exec(cell);
  if (comma) return { value: { firstName: comma[2]!.trim(), lastName: comma[1]!.trim() } };
  const words = cell.split(/\s+/);
  if (words.length < 2 || /^,|,$/.test(cell)) return faulty('FAULT.personName', {});
  return { value: { firstName: words.slice(0, -1).join(' '), lastName: words.at(-1)! } };
}
