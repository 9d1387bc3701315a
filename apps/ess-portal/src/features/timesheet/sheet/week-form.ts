import { entriesOf, isChanged, type LineEntry } from './line-entry.ts';
import { mergeEntries } from './merge-entries.ts';
import type { Finding } from './finding.ts';
import type { Sheet } from './week-sheet.query.ts';

/** What somebody typed into a sheet, and of which version. */
export interface WeekForm {
  seen: Sheet;
  entries: readonly LineEntry[];
  removalReason: string;
  /** What the API refused, until something is typed. */
  refused: readonly Finding[];
  /** Somebody tried to save: what is missing is shown. */
  isTried: boolean;
  /** Null until the sheet was changed elsewhere while something was typed. */
  conflicts: ReadonlyMap<string, LineEntry | null> | null;
}

/** Nothing is typed yet. */
export function unchangedForm(sheet: Sheet): WeekForm {
  return {
    seen: sheet,
    entries: entriesOf(sheet),
    removalReason: '',
    refused: [],
    isTried: false,
    conflicts: null,
  };
}

/** Whether something would be lost. */
export function isDirty({ seen, entries }: WeekForm): boolean {
  return JSON.stringify(entries) !== JSON.stringify(entriesOf(seen));
}

/** Something is typed into a line. */
export function withEntry(form: WeekForm, key: string, change: Partial<LineEntry>): WeekForm {
  const entries = form.entries.map((entry) =>
    entry.key === key ? { ...entry, ...change } : entry,
  );
  return { ...form, entries, refused: [] };
}

/** A line without times is added to a day. */
export function withNewEntry(form: WeekForm, date: string, key: string): WeekForm {
  const entry = { key, id: null, date, startTime: '', endTime: '', breakMinutes: 0, reason: '' };
  return { ...form, entries: [...form.entries, entry], refused: [] };
}

export function withoutEntry(form: WeekForm, key: string): WeekForm {
  return { ...form, entries: form.entries.filter((entry) => entry.key !== key), refused: [] };
}

/** The sheet was changed elsewhere: both changes together, and where they contradict each other. */
export function mergedForm(form: WeekForm, now: Sheet): WeekForm {
  const { entries, conflicts } = mergeEntries(entriesOf(form.seen), form.entries, entriesOf(now));
  return { ...form, seen: now, entries, conflicts, refused: [], isTried: false };
}

/** Whether lines of the sheet are taken away. */
export function isRemoving({ seen, entries }: WeekForm): boolean {
  return seen.lines.some(({ id }) => !entries.some((entry) => entry.id === id));
}

/** Whether a line is to say why it was changed. */
export function needsReason({ seen }: WeekForm, entry: LineEntry): boolean {
  return seen.rules.lineEditRule === 'WITH_REASON' && isChanged(entry, seen);
}
