import { useHotkeys } from '@mantine/hooks';
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';

/** Keys that do something, as people read them. */
export type ShortcutEntry = {
  /** To press together, as `Shortcut` shows them: `['mod', 'K']`. */
  keys: readonly string[];
  label: string;
  /** Where they work. */
  where: 'Everywhere' | 'On a record' | 'In a list';
};

type Registry = {
  /** Lists these until the returned function is called. */
  list: (entries: readonly ShortcutEntry[]) => () => void;
  /** What works at this moment; the same entry once, however many screens list it. */
  listed: () => readonly ShortcutEntry[];
};

/** Where an app has no help, shortcuts work without being listed. */
const RegistryContext = createContext<Registry>({ list: () => () => {}, listed: () => [] });

/** Knows which shortcuts work inside, for the help panel. */
export function ShortcutsProvider({ children }: { children: ReactNode }) {
  const [registry] = useState(makeRegistry);
  return <RegistryContext value={registry}>{children}</RegistryContext>;
}

/** Returns the shortcuts that work at the moment of the call. */
export function useListedShortcuts(): () => readonly ShortcutEntry[] {
  return useContext(RegistryContext).listed;
}

/**
 * Lists shortcuts while the calling component is shown; it handles the keys itself.
 *
 * @param entries keep them at module scope, or memoized
 */
export function useListShortcuts(entries: readonly ShortcutEntry[]): void {
  const { list } = useContext(RegistryContext);
  useEffect(() => list(entries), [list, entries]);
}

type Options = {
  /** `typing`: also while somebody types. `own`: the handler decides whether it uses the key. */
  when?: 'typing' | 'own';
};

/**
 * Listens for a shortcut, and lists it, while the calling component is shown. It doesn't work while somebody types,
 * unless told.
 *
 * @param entry keep it at module scope, or memoized; undefined for viewers who may not
 */
export function useShortcut(
  entry: ShortcutEntry | undefined,
  onPress: (event: KeyboardEvent) => void,
  { when }: Options = {},
): void {
  useListShortcuts(useMemo(() => (entry ? [entry] : []), [entry]));
  useHotkeys(
    entry
      ? hotkeysOf(entry).map((hotkey) => [hotkey, onPress, { preventDefault: when !== 'own' }])
      : [],
    when ? [] : undefined,
  );
}

/** A question mark is typed with Shift on most keyboards, and without on some. */
function hotkeysOf({ keys }: ShortcutEntry): string[] {
  const hotkey = keys.join('+');
  return hotkey === '?' ? ['?', 'shift+?'] : [hotkey];
}

function makeRegistry(): Registry {
  // Two grids list the same entries, so each listing is an object of its own.
  const lists = new Set<{ entries: readonly ShortcutEntry[] }>();
  return {
    list: (entries) => {
      const listing = { entries };
      lists.add(listing);
      return () => lists.delete(listing);
    },
    listed: () => {
      const seen = new Map(
        [...lists].flatMap(({ entries }) => entries).map((entry) => [JSON.stringify(entry), entry]),
      );
      return [...seen.values()];
    },
  };
}
