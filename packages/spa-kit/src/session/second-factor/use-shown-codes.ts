import { useLeaving } from '@stint/ui/dialog/use-leaving.ts';
import { useCallback, useRef, useState, type RefObject } from 'react';

/** Recovery codes on the screen. */
export type ShownCodes = {
  codes: readonly string[];
  leaving: ReturnType<typeof useLeaving>;
  /** They were copied or downloaded. */
  keep: () => void;
};

/** Recovery codes, from when they are made until they are left. */
export type CodesOnce = {
  /** Null until there are any. */
  shown: ShownCodes | null;
  show: (codes: readonly string[]) => void;
  leaving: ReturnType<typeof useLeaving>;
  /** They would be lost. */
  unsaved: boolean;
  root: RefObject<HTMLDivElement | null>;
};

/** Recovery codes that are shown this once. Asks before they are left without being kept. */
export function useShownCodes(onClose: () => void): CodesOnce {
  const root = useRef<HTMLDivElement>(null);
  const [codes, show] = useState<readonly string[] | null>(null);
  const [kept, setKept] = useState(false);
  const unsaved = codes !== null && !kept;
  const leaving = useLeaving({ unsaved, root, onClose });
  const keep = useCallback(() => setKept(true), []);
  const shown = codes && { codes, leaving, keep };
  return { shown, show, leaving, unsaved: unsaved && !leaving.over, root };
}
