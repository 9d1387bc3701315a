/** What a check found, and where it is shown. */
export interface Finding {
  code: string;
  text: string;
  /** Somebody may go on all the same. */
  isWarning: boolean;
  /** The entry that it is about; null for the whole claim or a day of it. */
  key: string | null;
  /** The field of the entry. */
  field: string | null;
  date: string | null;
}

/** What the API or the domain says, by the path of a line: `lines.2.endsAt`. */
export interface Said {
  code: string;
  text: string;
  isWarning?: boolean;
  path: string | null | undefined;
}

/**
 * What was said of lines, at the entries that these lines are.
 *
 * @param keys of the lines, in their order
 * @param fields of an entry by the names that the API has for them
 */
export function placed(
  said: readonly Said[],
  keys: readonly string[],
  fields: Readonly<Record<string, string>>,
): Finding[] {
  return said.map(({ code, text, isWarning = false, path }) => {
    const [, place, name = ''] = /^lines\.(\d+)(?:\.(\w+))?/.exec(path ?? '') ?? [];
    const key = place === undefined ? null : (keys[Number(place)] ?? null);
    const field = key === null ? null : (fields[name] ?? null);
    return { code, text, isWarning, key, field, date: null };
  });
}
