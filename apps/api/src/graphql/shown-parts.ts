import type { ShownPart } from '@stint/domain/employee-data/shown-fields.ts';
import type { Locale } from '@stint/messages/locale.ts';
import { renderTerm } from '@stint/messages/render.ts';

/** Whether a stored value consists of parts that people are shown. */
export function areShownParts(value: unknown): value is readonly ShownPart[] {
  return Array.isArray(value) && value.every(isShownPart);
}

/** The parts of a value in a language; `null` where there are none. */
export function shownText(language: Locale, parts: readonly ShownPart[]): string | null {
  if (parts.length === 0) return null;
  return parts.map((part) => partText(language, part)).join(', ');
}

function partText(language: Locale, part: ShownPart): string {
  if (typeof part === 'string') return part;
  if (typeof part !== 'boolean') return renderTerm(language, part);
  const [code, label] = part ? ['YES', 'Yes'] : ['NO', 'No'];
  return renderTerm(language, { set: 'answer', code, label });
}

function isShownPart(part: unknown): part is ShownPart {
  if (typeof part === 'string' || typeof part === 'boolean') return true;
  return typeof part === 'object' && part !== null && 'set' in part && 'code' in part;
}
