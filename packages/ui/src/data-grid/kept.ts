/** Where a grid stores the user's settings: `localStorage`, or anything with the same interface. */
export type GridStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** Reads JSON. Unreadable data (private window, older format, invalid text) counts as not stored. */
export function readKept(storage: GridStorage, key: string): unknown {
  try {
    return JSON.parse(storage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

/** Stores JSON if the browser allows it. A full or forbidden storage must not stop the work. */
export function keep(storage: GridStorage, key: string, value: unknown): void {
  try {
    storage.setItem(key, JSON.stringify(value));
  } catch {
    // The layout is kept in memory until the page is left.
  }
}
