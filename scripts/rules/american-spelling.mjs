import { findInLines } from './find-in-lines.mjs';

/** Words of which Americans write fewer or other letters. Where American English has both spellings, none is here. */
const BRITISH = [
  'aeroplanes?',
  'ageing',
  'analys(ed?|ing)',
  '(apolog|author|capital|categor|custom|emphas|final|initial|maxim|minim|modern|normal|optim|organ|priorit|real|recogn|serial|special|standard|summar|synchron|util)is(e[ds]?|ers?|ing|ations?)',
  'artefacts?',
  'behaviours?',
  'cancell(ed|ing|er|ers)',
  'catalogue[ds]?',
  'centre[ds]?',
  'cheques?',
  'colour(s|ed|ful|ing)?',
  'counsell(ed|ing|ors?)',
  'defences?',
  'dialled',
  'enquir(e[ds]?|y|ies|ing)',
  '(en|ful)fil(s|ment)?',
  'enrol(s|ment)?',
  'favour(s|ed|ing|able|ites?)?',
  'grey(ed|s)?',
  'honour(s|ed|ing|able)?',
  'instal(s|ments?)',
  'judgements?',
  'labell(ed|ing)',
  'labour(s|ed|ers?|ing)?',
  'learnt',
  'licen(ces?|ced)',
  'modell(ed|ing)',
  'neighbour(s|hoods?|ing)?',
  'offences?',
  'practis(e[ds]?|ing)',
  'programmes?',
  'signall(ed|ing)',
  'skilful',
  'towards',
  'travell(ed|ing|ers?)',
  'tyres?',
  'whilst',
];

/** Whole words, so not parts of names in code, and no values of enums: those stay as they are. */
const WORD = new RegExp(`\\b(?:${BRITISH.join('|')})\\b`, 'gi');

/** Where such words are meant: files of others that are imported, Spanish, folders, and this list. */
const MEANT = [
  /^packages\/domain\/src\/import\/notations\//,
  /^packages\/messages\/src\/es\//,
  /^scripts\/rules\/american-spelling/,
];

/**
 * Finds words that are not spelled as in American English.
 *
 * @param {ReadonlyMap<string, string>} texts Path → text.
 * @returns {{ word: string, place: string }[]} In the order of the texts; `place` is `path:line`.
 */
export function britishWords(texts) {
  const ours = [...texts].filter(([path]) => !MEANT.some((meant) => meant.test(path)));
  const wordsOf = (line) =>
    (line.replaceAll(PATHS, '').match(WORD) ?? []).filter((word) => word !== word.toUpperCase());
  return findInLines(ours, wordsOf).map(({ found: word, place }) => ({ word, place }));
}

/** Of files of the repository that are imported. */
const PATHS = /['"`](?:\.{1,2}|@stint)\/[^'"`]*['"`]/g;
