import { normalizedStart } from '../kernel/bounded-text.ts';
import type { ImportField } from './fields/import-field.ts';
import type { ImportKind } from './import-kind.ts';
import { folded } from './notations/text.ts';

/** No real heading is longer. */
const LONGEST_HEADING = 500;

/** Synonyms in headings, by the word that is used for comparing. */
const sameWords: Readonly<Record<string, string>> = {
  id: 'ids # no nr nº num number numero nummer code ref reference key identifier',
  '%': 'pct percent percentage prozent',
  account: 'acct accounts',
  customer: 'cust customers',
  company: 'co companies',
  location: 'loc locations',
  candidate: 'cand candidates',
  employee: 'emp employees',
  manager: 'mgr',
  address: 'addr',
  phone: 'tel telephone phones',
  email: 'mail emails',
  available: 'avail availability',
  schedule: 'sched',
  quantity: 'qty',
  requisition: 'req requisitions',
  overtime: 'ot',
  province: 'prov',
  amount: 'amt',
};

const ownWord = new Map(
  Object.entries(sameWords).flatMap(([word, others]) =>
    [word, ...others.split(' ')].map((other) => [other, word] as const),
  ),
);

/** Words that make a heading more specific without changing its meaning. */
const fillers = 'the of a main primary home work direct business current est estimated 1'.split(
  ' ',
);

/** Names of the record itself in its headings: “Candidate e-mail” in a file of candidates is an e-mail. */
const ownNouns: Readonly<Record<ImportKind, readonly string[]>> = {
  client: ['client', 'company', 'customer', 'account'],
  location: ['location', 'site', 'worksite'],
  contact: ['contact', 'person'],
  candidate: ['candidate', 'applicant', 'talent', 'worker', 'employee', 'person'],
  jobOrder: ['job', 'order', 'requisition', 'vacancy'],
  assignment: ['assignment', 'placement', 'booking'],
};

/** A heading, prepared for comparison with the names of many fields. */
export interface Heading {
  folded: string;
  words: readonly string[];
}

/** @param text of the heading */
export function headingOf(text: string): Heading {
  return { folded: folded(text), words: wordsIn(text) };
}

/**
 * How similar a heading is to a field's names: 1 for its own label, less for synonyms, other words with the
 * same meaning, and extra words; 0 if they have nothing in common.
 */
export function headingSimilarity(
  { folded: whole, words }: Heading,
  field: ImportField,
  kind: ImportKind,
): number {
  const names = namesOf(field);
  const exact = names.folded.indexOf(whole);
  if (exact >= 0) return exact === 0 ? 1 : 0.95;
  if (names.words.some((name) => sharedPart(words, name) === 1)) return 0.9;
  const ignored = new Set([...fillers, ...ownNouns[kind]]);
  const telling = words.filter((word) => !ignored.has(word));
  const best = Math.max(0, ...names.words.map((name) => sharedPart(telling, name)));
  if (best === 1) return 0.85;
  return best >= 0.5 && !namesAnother(words, field) ? 0.8 * best : 0;
}

/** Whether a heading is the name of another kind of record: “Client” is no client’s contact. */
function namesAnother(words: readonly string[], { refersTo }: ImportField): boolean {
  if (refersTo === undefined) return false;
  return Object.entries(ownNouns).some(
    ([kind, nouns]) => kind !== refersTo && words.every((word) => nouns.includes(word)),
  );
}

/** The share of common words among all words of both. */
function sharedPart(words: readonly string[], others: readonly string[]): number {
  const shared = words.filter((word) => others.includes(word)).length;
  return shared / Math.max(new Set([...words, ...others]).size, 1);
}

/** The words of a heading (`StartDate`, `start_date`, `Start date`) without case and accents. */
function wordsIn(text: string): string[] {
  const words = normalizedStart(text, 'NFD', LONGEST_HEADING)
    .replace(/\p{M}/gu, '')
    .replace(/([\p{Ll}])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .replace(/e-mail/g, 'email')
    .match(/[\p{L}\p{N}]+|[#%]/gu);
  return (words ?? []).map((word) => ownWord.get(word) ?? word);
}

interface Names {
  folded: readonly string[];
  words: readonly (readonly string[])[];
}

const namesByField = new WeakMap<ImportField, Names>();

/** The label and synonyms of a field, prepared for comparison once. */
function namesOf(field: ImportField): Names {
  const prepared = namesByField.get(field);
  if (prepared) return prepared;
  const names = [field.label, ...field.synonyms.split(', ')];
  const made = { folded: names.map(folded), words: names.map(wordsIn) };
  namesByField.set(field, made);
  return made;
}
