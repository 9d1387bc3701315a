import { isDeepStrictEqual } from 'node:util';

/**
 * Throws if the answers differ. Instants are compared as instants and record ids by their uuid, because each
 * library writes them in its own way. Cursors are not compared.
 */
export function requireSame(what: string, answers: Readonly<Record<string, unknown>>): void {
  const [[firstName, first] = ['', null], ...others] = Object.entries(answers);
  const wanted = plain(first);
  if (JSON.stringify(wanted).length < 200) {
    throw new Error(`${what}: ${firstName} answers ${JSON.stringify(first)}`);
  }
  for (const [name, answer] of others) {
    if (isDeepStrictEqual(plain(answer), wanted)) continue;
    const [one, other] = [wanted, plain(answer)].map((each) => JSON.stringify(each));
    const at = [...one!].findIndex((letter, i) => letter !== other![i]);
    const around = [one, other].map((text) => text!.slice(Math.max(0, at - 80), at + 80));
    throw new Error(`${what}: ${firstName} and ${name} differ:\n${around.join('\n')}`);
  }
}

function plain(value: unknown, key?: string): unknown {
  if (key === 'endCursor') return typeof value;
  if (typeof value === 'string') {
    if (/^\d{4}-\d\d-\d\dT/.test(value)) return new Date(value).toISOString();
    return value.replace(/^[a-z]{3}_(?=[0-9a-f]{8}-)/, '');
  }
  if (Array.isArray(value)) return value.map((each) => plain(each));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, each]) => [name, plain(each, name)]));
}
