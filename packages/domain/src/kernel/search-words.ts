import { normalizedStart } from './bounded-text.ts';

/** Code units of what is searched for; the rest is not looked at. */
const LONGEST_SEARCH = 1_000;
/** Code points of a word; longer words are kept and searched by their beginning. */
const LONGEST_WORD = 80;
/** Words that are searched for; the rest is not looked at. */
const MOST_WORDS = 8;

/**
 * The words that a record has to have to be found by what somebody typed: each begins one of its words.
 *
 * @returns eight at most
 */
export function searchWords(typed: string): string[] {
  return wordsOf(typed).slice(0, MOST_WORDS);
}

/**
 * The words of typed text: plain lower-case letters without accents, apostrophes and dots, and telephone
 * numbers as their digits. The database's `words_of` cuts the text of the records in the same way.
 *
 * @returns none twice; none where nothing but punctuation was typed
 */
export function wordsOf(typed: string): string[] {
  const phones: string[] = [];
  const rest = plainLetters(typed).replace(digitRun, (run: string) => {
    const { found, others } = phonesIn(run);
    if (found.length === 0) return run;
    phones.push(...found);
    return ` ${others} `;
  });
  const words = rest
    .replaceAll('.', '')
    .replaceAll("'", '')
    .split(separators)
    .filter(Boolean)
    .map((word) => [...word].slice(0, LONGEST_WORD).join(''));
  return [...new Set([...phones, ...words])];
}

const separators = /[-\s\0,;:/()#"“”„«»‐‒–—]+/;

/** Digits with what stands between those of a telephone number, and an extension; no part of a word. */
const digitRun =
  /\+?\(?(?<![\p{L}\d])\d[\d\s().\-/]*\d(?:\s*(?:x|ext|extension)[.:]?\s*\d{1,7})?(?![\p{L}\d@])/gu;

export function plainLetters(typed: string): string {
  const alike = typed.slice(0, LONGEST_SEARCH).replaceAll(/[´`’‘‛ʼʻ′]/g, "'");
  return normalizedStart(alike, 'NFKD', LONGEST_SEARCH)
    .replaceAll(/[\u0300-\u036f\u200c\u200d]/g, '')
    .toLowerCase()
    .replaceAll(/[øłđðħŧıßæœþ]/g, (letter) => plainer[letter]!);
}

/** Letters that decompose into nothing plainer. */
const plainer: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/** The telephone numbers in a run of digits, and what of it is something else. */
function phonesIn(run: string): { found: string[]; others: string } {
  const parts = run.split(/\s+/);
  const whole = phoneIn(run);
  // “1042 4145550114” is a number beside another one; “(414) 5550114” and “+1 4145550114” are one.
  const several =
    parts.some((part) => digitsOf(part).length >= 7) &&
    digitsOf(run).length > 10 &&
    !/^(?:\+|1\D)/.test(run);
  if (whole !== undefined && !several) return { found: [whole], others: '' };
  const found = parts.map(phoneIn).filter((phone) => phone !== undefined);
  return { found, others: parts.filter((part) => phoneIn(part) === undefined).join(' ') };
}

/**
 * As records are found by it: without country and trunk code, so ten digits at most. Those who do not
 * type so many type its beginning or its last seven.
 */
function phoneIn(run: string): string | undefined {
  const digits = digitsOf(run);
  if (digits.length < 7 || digits.length > 17) return undefined;
  return run.startsWith('+1') ? digits.slice(1, 11) : digits.slice(-10);
}

const digitsOf = (run: string) =>
  run.replace(/\s*(?:x|ext|extension)[.:]?\s*\d+$/, '').replace(/\D/g, '');
