import { LONGEST_TEXT, normalizedStart } from '../../kernel/bounded-text.ts';
import { message } from '../../messages/message.ts';
import type { Reading } from './reading.ts';

/** Text without case, accents, punctuation and spaces, for comparing headings and words. */
export function folded(text: string): string {
  return normalizedStart(text, 'NFKD', LONGEST_TEXT)
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}#%]/gu, '');
}

/** Whether a spreadsheet would run this text as a formula. It is stored as text, and exports make it harmless (`X-5`). */
export function beginsLikeFormula(text: string): boolean {
  return /^[=@]/.test(text) || /^[+-].*[(!|]/.test(text);
}

export function readText(cell: string): Reading<string> {
  return beginsLikeFormula(cell)
    ? { value: cell, remark: message('REMARK.formula', {}) }
    : { value: cell };
}
