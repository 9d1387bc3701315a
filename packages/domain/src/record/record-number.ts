/** What stands before the number of such a record, so that candidate 1042 is not taken for assignment 1042. */
export const numberPrefixes = {
  Candidate: 'C',
  Employee: 'E',
  Assignment: 'A',
  JobOrder: 'J',
  Timesheet: 'T',
  ExpenseReport: 'R',
} as const;

/** A type of the graph whose records people call by a number. */
export type NumberedType = keyof typeof numberPrefixes;

/** `C-1042`: the number as screens and files show it. It is stored without the prefix. */
export function recordNumber(type: NumberedType, number: number): string {
  return `${numberPrefixes[type]}-${number}`;
}

/** `Welder (J-1042)`: a record as sentences name it that has a title as well. */
export function numberedTitle(type: NumberedType, title: string, number: number): string {
  return `${title} (${recordNumber(type, number)})`;
}

/**
 * The digits that somebody means by `C-1042`, `c1042`, `#1042` or `1042` when they look for such a record.
 *
 * @returns undefined where it is no number, or that of another kind of record
 */
export function typedNumber(type: string, typed: string): string | undefined {
  const [, letter, digits] = /^(?:#\s?|([a-z])-?)?([1-9]\d{0,8})$/i.exec(typed) ?? [];
  if (letter === undefined) return digits;
  const own = (numberPrefixes as Readonly<Record<string, string>>)[type];
  return letter.toUpperCase() === own ? digits : undefined;
}

/** A number with its prefix and a hyphen, standing by itself. */
const hyphenated = /(?<![\p{L}\d-])([a-z])-([1-9]\d{0,8})(?![\p{L}\d-])/giu;

/** The numbers with prefix and hyphen in a text that somebody looks for, as they stand there: `C-1042`. */
export function hyphenatedNumbers(typed: string): string[] {
  return [...typed.matchAll(hyphenated)]
    .filter(([, letter]) => ownPrefixes.has(letter!.toUpperCase()))
    .map(([whole]) => whole);
}

const ownPrefixes: ReadonlySet<string> = new Set(Object.values(numberPrefixes));
