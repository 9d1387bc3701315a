import { findInLines } from './find-in-lines.mjs';

/** What people do not say, each with what they do. */
const UNUSUAL = {
  'do not belong together': 'name what contradicts what',
  'who sees to it': '“Assigned to”',
  'as the system': '“Automatically”',
  'nobody is submitted': '“No candidates submitted”',
  'took (the \\w+ change|the approval|the dispute) back|took back': '“undid”, “withdrew”',
  'taken over': '“imported”',
  'stands? in for': '“alternate for”',
  'too much to be true': '“too large”',
  'still to come': '“in the future”',
  'half of a character': '“an incomplete character”',
  'link is mistyped': '“the link may be wrong”',
  'shift of today': '“Today’s shift”',
  'an own \\w+': '“a … of their own”',
  'have it otherwise|have most of it otherwise': '“can be changed”',
  'broke on the way': '“failed”',
  '[\\d}] %(?=[\'"`.,;]| \\(| of | ·)': 'no space before %',
};

const PHRASE = new RegExp(Object.keys(UNUSUAL).join('|'), 'gi');

/** Where texts of screens are written; Spanish has its own usage. */
const SCREENS = /^(apps\/[\w-]+|packages\/(domain|messages|spa-kit|ui))\/src\/(?!es\/)/;

const COMMENT = /^\s*(\/?\*|\/\/)/;

/**
 * Finds phrases in the texts of screens that are not usual in American English.
 *
 * @param {ReadonlyMap<string, string>} texts Path → text.
 * @returns {{ phrase: string, place: string }[]} In the order of the texts; `place` is `path:line`.
 */
export function unusualPhrases(texts) {
  const screens = [...texts].filter(([path]) => SCREENS.test(path) && !/\.test\.tsx?$/.test(path));
  const phrasesOf = (line) => (COMMENT.test(line) ? [] : (line.match(PHRASE) ?? []));
  return findInLines(screens, phrasesOf).map(({ found: phrase, place }) => ({ phrase, place }));
}
