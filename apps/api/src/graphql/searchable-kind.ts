import type { IdentifiedType } from '@stint/domain/kernel/id-prefixes.ts';
import type { PermissionName } from '@stint/domain/access/permissions.ts';
import type { Condition } from './read/rows.ts';

/** A kind of record that is searched, and how a hit is shown. */
export interface SearchableKind {
  type: IdentifiedType;
  /** All are needed: for the record, for what is searched in it, for what a hit shows of it. */
  permissions: readonly PermissionName[];
  /** Found by words: the table whose words, and the record's property that holds its row's id. */
  words?: { table: string; id: string };
  /** Found by its number besides: all that begin with these digits, and where more is typed with the number, fit that. */
  byNumber?: { beside: (typed: string) => Condition };
  /** Stands below hits of these types too, the newest three of each: the property that refers to them. */
  under?: Readonly<Partial<Record<IdentifiedType, string>>>;
  /** Paths that a hit shows. */
  shows: readonly string[];
  label: (shown: Shown) => string;
  detail: (shown: Shown) => string | null;
}

export type Shown = readonly (string | number | null)[];

/** What there is of these, for a hit's detail. */
export function joined(...parts: (string | number | null | undefined)[]): string | null {
  return parts.filter((part) => part != null && part !== '').join(' · ') || null;
}

/** What a state or another enum's value is called. */
export function labelOf(
  labels: Readonly<Record<string, string>>,
  status: string | number | null | undefined,
) {
  return labels[String(status)] ?? null;
}
