import { format } from 'numfmt';

/** Whether a format shows a text, or nothing, in place of some numbers: `"n/a"`, `;;;`, `"yes";"no"`. */
export function showsTexts(pattern: string): boolean {
  return sectionsOf(pattern).some(isText);
}

/**
 * The text that a format shows in place of this number; undefined where it shows the number. A dash alone
 * is how accountants write zero.
 */
export function shownText(pattern: string, value: number): string | undefined {
  const sections = sectionsOf(pattern);
  if (!isText(sections[sectionFor(sections, value)] ?? 'General')) return undefined;
  const shown = format(pattern, value, { throws: false }).trim();
  return value === 0 && /^[^\p{L}\p{N}]*[-–—][^\p{L}\p{N}]*$/u.test(shown) ? undefined : shown;
}

/** What a format shows in place of any text, such as nothing with `;;;`; undefined where it shows the text. */
export function shownForText(pattern: string): string | undefined {
  const section = sectionsOf(pattern)[3];
  if (section === undefined || !isText(section)) return undefined;
  return format(pattern, 'text', { throws: false }).trim();
}

/** What is divided by semicolons that stand neither in a text nor behind a mark that shows them. */
function sectionsOf(pattern: string): string[] {
  const sections = [''];
  for (const [part] of pattern.matchAll(/"[^"]*"|[\\_*][^]|\[[^\]]*\]|[^]/g)) {
    if (part === ';') sections.push('');
    else sections[sections.length - 1] += part;
  }
  return sections;
}

/** Nothing of the number appears: no digit, no part of a date, no `General` or `@`. */
function isText(section: string): boolean {
  const bare = section.replace(/"[^"]*"|[\\_*][^]|\[(?![hms]+\])[^\]]*\]/gi, '');
  return !/[0#?@a-z]/i.test(bare);
}

/** The index of the section that a number is shown by, as the library chooses it by signs and conditions. */
function sectionFor(sections: readonly string[], value: number): number {
  const numbered = sections.map((section, index) => {
    const conditions = section.match(/\[[<>=][^\]]*\]/g) ?? [];
    return `${conditions.join('')}"${index}"`;
  });
  return Number(/\d/.exec(format(numbered.join(';'), value, { throws: false }))?.[0] ?? -1);
}
