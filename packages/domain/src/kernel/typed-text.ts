import { message, type Message } from '../messages/message.ts';
import { normalizedText } from './bounded-text.ts';

/** What somebody typed or a file holds, as it is kept, `''` where it says nothing; or why it is not kept. */
export type TypedText = { text: string } | { problem: Message };

/** Whether nothing of it can be seen. */
export function isBlank(typed: string): boolean {
  return !/[^\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800\ufffe\uffff]/u.test(typed);
}

/** A name, a title, an address: breaks and tabs become blanks. */
export function oneLine(typed: string): TypedText {
  return withoutUnseen(typed, (text) => text.replace(/[\n\t]+/g, ' '));
}

/** A note, a description: lines stay lines. */
export function manyLines(typed: string): TypedText {
  return withoutUnseen(typed, (text) => text);
}

function kept(text: string): TypedText {
  if (isBlank(text)) return { text: '' };
  const hidden = deceiving.exec(text)?.[0];
  if (hidden === undefined) return { text };
  const code = hidden.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return { problem: message('FAULT.hiddenCharacter', { code: `U+${code}` }) };
}

/**
 * Composed alike (NFC), so that equal names are equal whatever keyboard wrote them; all line breaks
 * and blanks alike; without what leaves no trace in any script. That is what spreadsheets and web
 * pages leave in copied text: zero-width blanks, byte order marks, and around the text marks of
 * direction and joiners.
 */
function withoutUnseen(typed: string, layOut: (text: string) => string): TypedText {
  const normalized = normalizedText(typed, 'NFC');
  if ('problem' in normalized) return normalized;
  const text = normalized.text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(traceless, '')
    .replace(strayJoiners, '');
  return kept(layOut(trimmed(text)));
}

const traceless = /[\u00ad\u180e\u200b\u2060-\u2064\u206a-\u206f\ufeff\ufffe\uffff]/g;

/** Joiners shape Arabic, Indic and other scripts, and emoji; elsewhere they only make equal names differ. */
const joined = String.raw`[[\p{L}--\p{sc=Latin}--\p{sc=Greek}--\p{sc=Cyrillic}]\p{M}\p{ExtPict}\p{EMod}]`;
const strayJoiners = new RegExp(
  String.raw`(?<!${joined})[\u200c\u200d]+|[\u200c\u200d]+(?!${joined})`,
  'gv',
);

/** By hand: an expression for the end would try each blank of a long gap within the text. */
function trimmed(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && atEdges.test(text[start]!)) start += 1;
  while (end > start && atEdges.test(text[end - 1]!)) end -= 1;
  return text.slice(start, end);
}

const atEdges = /[\s\u061c\u200c-\u200f\u202a-\u202e\u2066-\u2069]/;

/**
 * Control characters; what turns the direction of other characters round, so that a name reads as
 * another; letters that cannot be seen. Marks that only say a direction (LRM, RLM) are part of
 * writing Arabic and Hebrew, and tags are part of the flags of England, Scotland and Wales.
 */
const deceiving =
  /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]|[\u115f\u1160\u3164\uffa0](?![\u1100-\u11ff])|(?<![\u{1f3f4}\u{e0020}-\u{e007f}])[\u{e0000}-\u{e007f}]/u;
