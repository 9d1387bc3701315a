import { useLeaving } from '@stint/ui/dialog/use-leaving.ts';
import { useCallback, useRef, useState, type RefObject } from 'react';
import type { Viewer } from '../viewer.ts';
import type { AppKey } from './second-factor.ts';

/** Recovery codes on the screen. */
export type ShownCodes = {
  codes: readonly string[];
  leaving: ReturnType<typeof useLeaving>;
  /** They were copied or downloaded. */
  keep: () => void;
};

/** Setting up one-time codes, as far as it has come. */
export type SetUp = {
  appKey: AppKey | null;
  start: (appKey: AppKey) => void;
  confirm: (codes: readonly string[], viewer: Viewer) => void;
  /** Null until codes are on. */
  shown: ShownCodes | null;
  leaving: ReturnType<typeof useLeaving>;
  /** Recovery codes would be lost. */
  unsaved: boolean;
  root: RefObject<HTMLDivElement | null>;
};

type SetUpOptions = {
  /** Codes are on; recovery codes are shown from now on. */
  onTurnedOn: (viewer: Viewer) => void;
  /** Everything was seen, or it was given up. */
  onClose: () => void;
};

/** The steps of setting up one-time codes: the password, the app, the recovery codes. */
export function useSetUp({ onTurnedOn, onClose }: SetUpOptions): SetUp {
  const root = useRef<HTMLDivElement>(null);
  const [appKey, start] = useState<AppKey | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [kept, setKept] = useState(false);
  const unsaved = codes !== null && !kept;
  const leaving = useLeaving({ unsaved, root, onClose });
  const keep = useCallback(() => setKept(true), []);
  const confirm = (recoveryCodes: readonly string[], viewer: Viewer) => {
    setCodes(recoveryCodes);
    onTurnedOn(viewer);
  };
  const shown = codes && { codes, leaving, keep };
  return { appKey, start, confirm, shown, leaving, unsaved: unsaved && !leaving.over, root };
}
