import type { ClaimEntry } from './claim-entry.ts';
import type { Finding } from './finding.ts';
import { mergeEntries } from './merge-entries.ts';

/** What somebody typed into a timesheet or an expense report, and into which version of it. */
export interface ClaimForm<Claim, Entry extends ClaimEntry> {
  seen: Claim;
  entries: readonly Entry[];
  /** Why lines are taken away. */
  removalReason: string;
  /** What the API refused, until something is typed. */
  refused: readonly Finding[];
  /** Somebody tried to save: what is missing is shown. */
  isTried: boolean;
  /** Null until the claim was changed elsewhere while something was typed. */
  conflicts: ReadonlyMap<string, Entry | null> | null;
}

/** The lines of a claim, to be changed. */
export type EntriesOf<Claim, Entry> = (claim: Claim) => Entry[];

/** Nothing is typed yet. */
export function unchangedForm<Claim, Entry extends ClaimEntry>(
  seen: Claim,
  entriesOf: EntriesOf<Claim, Entry>,
): ClaimForm<Claim, Entry> {
  const entries = entriesOf(seen);
  return { seen, entries, removalReason: '', refused: [], isTried: false, conflicts: null };
}

/** Whether something would be lost. */
export function isDirty<Claim, Entry extends ClaimEntry>(
  { seen, entries }: ClaimForm<Claim, Entry>,
  entriesOf: EntriesOf<Claim, Entry>,
): boolean {
  return JSON.stringify(entries) !== JSON.stringify(entriesOf(seen));
}

type Form<Entry extends ClaimEntry> = Pick<ClaimForm<unknown, Entry>, 'entries' | 'refused'>;

/** Something is typed into an entry. */
export function withEntry<Entry extends ClaimEntry, Typed extends Form<Entry>>(
  form: Typed & Form<Entry>,
  key: string,
  change: Partial<Entry>,
): Typed {
  const entries = form.entries.map((entry) =>
    entry.key === key ? { ...entry, ...change } : entry,
  );
  return { ...form, entries, refused: [] };
}

export function withNewEntry<Entry extends ClaimEntry, Typed extends Form<Entry>>(
  form: Typed & Form<Entry>,
  entry: Entry,
): Typed {
  return { ...form, entries: [...form.entries, entry], refused: [] };
}

export function withoutEntry<Typed extends Form<ClaimEntry>>(form: Typed, key: string): Typed {
  return { ...form, entries: form.entries.filter((entry) => entry.key !== key), refused: [] };
}

/** The claim was changed elsewhere: both changes together, and where they contradict each other. */
export function mergedForm<Claim, Entry extends ClaimEntry>(
  form: ClaimForm<Claim, Entry>,
  now: Claim,
  entriesOf: EntriesOf<Claim, Entry>,
): ClaimForm<Claim, Entry> {
  const merged = mergeEntries(entriesOf(form.seen), form.entries, entriesOf(now));
  return { ...form, ...merged, seen: now, refused: [], isTried: false };
}
