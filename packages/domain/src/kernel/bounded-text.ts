import { message, type Message } from '../messages/message.ts';

/** What somebody typed or a file holds, in normalized form; or why it is refused. */
export type NormalizedText = { text: string } | { problem: Message };

type Form = 'NFC' | 'NFD' | 'NFKC' | 'NFKD';

/**
 * Code units of one text at most: several times the longest text that is stored, and what a spreadsheet's
 * cell can hold (32,767).
 */
export const LONGEST_TEXT = 40_000;

/**
 * Combining marks in a row at most, as Unicode's Stream-Safe Text Format allows (UAX #15, section 12).
 * No script needs more than a few. Putting n marks in order takes n² steps, so a run without a limit lets one
 * request stop the process.
 */
const MOST_MARKS = 30;
const tooManyMarks = new RegExp(String.raw`\p{M}{${MOST_MARKS + 1}}`, 'u');
const excessMarks = new RegExp(String.raw`(\p{M}{${MOST_MARKS}})\p{M}+`, 'gu');

/**
 * Normalizes text of limited length; nothing is processed before its length is known. This file alone may
 * call `String.normalize` (the lint rule `stint/bounded-normalize`).
 *
 * @param longest code units at most
 */
export function normalizedText(typed: string, form: Form, longest = LONGEST_TEXT): NormalizedText {
  if (typed.length > longest) {
    return { problem: message('FAULT.tooManyCharacters', { most: longest }) };
  }
  if (!typed.isWellFormed()) return { problem: message('FAULT.halfCharacter', {}) };
  if (tooManyMarks.test(typed)) {
    return { problem: message('FAULT.manyAccents', { most: MOST_MARKS }) };
  }
  return { text: typed.normalize(form) };
}

/**
 * The same for what is only compared or searched: what is too long is cut off, excess marks are left out.
 *
 * @param longest code units at most
 */
export function normalizedStart(typed: string, form: Form, longest: number): string {
  return typed.slice(0, longest).toWellFormed().replace(excessMarks, '$1').normalize(form);
}
