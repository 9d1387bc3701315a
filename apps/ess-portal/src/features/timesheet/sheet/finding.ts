import type { LineEntry } from './line-entry.ts';

/** What a check found, and where it is shown. */
export interface Finding {
  code: string;
  text: string;
  /** Somebody may go on all the same. */
  isWarning: boolean;
  /** The entry that it is about; null for the sheet or a day. */
  key: string | null;
  field: keyof LineEntry | null;
  date: string | null;
}

const fields: Readonly<Record<string, keyof LineEntry>> = {
  startsAt: 'startTime',
  date: 'startTime',
  endsAt: 'endTime',
  breakMinutes: 'breakMinutes',
  reason: 'reason',
};

/**
 * Where a refusal of the API or the domain belongs.
 *
 * @param path such as `lines.2.endsAt`, by the place of a line
 * @param keys of the lines, in their order
 */
export function placeOf(
  path: string | null | undefined,
  keys: readonly string[],
): Pick<Finding, 'key' | 'field'> {
  const [, place, name] = /^lines\.(\d+)(?:\.(\w+))?/.exec(path ?? '') ?? [];
  const key = place === undefined ? undefined : keys[Number(place)];
  return { key: key ?? null, field: key === undefined ? null : (fields[name ?? ''] ?? null) };
}
