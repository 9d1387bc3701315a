import type { Reading } from './reading.ts';

/** An address with one @, a domain with a dot and no spaces. Its case is kept. */
export function readEmail(cell: string): Reading<string> {
  const address = cell.replace(/^mailto:/i, '').replace(/^<(.*)>$/, '$1');
  const wellFormed =
    address.length <= 254 &&
    /^[^\s@<>,;:"()]{1,64}@[^\s@.<>,;:"()]+(\.[^\s@.<>,;:"()]+)+$/u.test(address);
  return wellFormed ? { value: address } : { problem: 'is not an e-mail address' };
}
