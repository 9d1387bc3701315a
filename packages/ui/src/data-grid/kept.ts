/** Where a grid keeps what a user set up: `localStorage`, or anything shaped like it. */
export type GridStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** Reads JSON; anything unreadable (private window, older shape, broken text) counts as nothing kept. */
export function readKept(storage: GridStorage, key: string): unknown {
  try {
    return JSON.parse(storage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

/** Keeps JSON if the browser lets us; a full or forbidden storage must not stop the work. */
export function keep(storage: GridStorage, key: string, value: unknown): void {
  try {
    storage.setItem(key, JSON.stringify(value));
  } catch {
    // The layout lives on until the page is left.
  }
}
