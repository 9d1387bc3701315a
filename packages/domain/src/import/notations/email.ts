import { message } from '../../messages/message.ts';
import { faulty, type Reading } from './reading.ts';
import { folded } from './text.ts';

/**
 * An address with one @, a domain with a dot and no spaces; separators around it are left out. Its case is
 * kept. Of several, the first; of `Ann <ann@mail.example>`, the address.
 */
export function readEmail(cell: string): Reading<string> {
  const text = cell.replace(/^[\s;,|/]+/, '').replace(/(?<![\s;,|/])[\s;,|/]+$/, '');
  const whole = bare(text);
  if (isAddress(whole)) return { value: whole };
  const [first, ...others] = text
    .split(/[\s;,|/]+/)
    .map(bare)
    .filter(isAddress);
  if (first !== undefined && others.length > 0) {
    return { value: first, remark: message('REMARK.severalAddresses', { first }) };
  }
  const address = /^[^@<>]+(<[^<>]+>)$/.exec(text)?.[1];
  if (address === undefined || !isAddress(bare(address))) return faulty('FAULT.email', {});
  return {
    value: bare(address),
    remark: message('REMARK.addressOnly', { address: bare(address) }),
  };
}

const nothing = new Set('na none no null nil noemail nomail unknown keine ninguno'.split(' '));

/** Whether the text says that there is no address: `N/A`, `none`, `-`. */
export function meansNoEmail(cell: string): boolean {
  return cell.length <= 20 && (/^[\s./\-–—_]+$/.test(cell) || nothing.has(folded(cell)));
}

function bare(text: string): string {
  return text.replace(/^(?:mailto:)?<(.*)>$/i, '$1').replace(/^mailto:/i, '');
}

function isAddress(text: string): boolean {
  return (
    text.length <= 254 && /^[^\s@<>,;:"()]{1,64}@[^\s@.<>,;:"()]+(\.[^\s@.<>,;:"()]+)+$/u.test(text)
  );
}
