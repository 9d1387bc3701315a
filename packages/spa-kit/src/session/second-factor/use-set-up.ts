import { useState } from 'react';
import type { Viewer } from '../viewer.ts';
import type { AppKey } from './second-factor.ts';
import { type CodesOnce, useShownCodes } from './use-shown-codes.ts';

/** Setting up one-time codes, as far as it has come. */
export type SetUp = {
  appKey: AppKey | null;
  start: (appKey: AppKey) => void;
  confirm: (codes: readonly string[], viewer: Viewer) => void;
} & Omit<CodesOnce, 'show'>;

type SetUpOptions = {
  /** Codes are on; recovery codes are shown from now on. */
  onTurnedOn: (viewer: Viewer) => void;
  /** Everything was seen, or it was given up. */
  onClose: () => void;
};

/** The steps of setting up one-time codes: the password, the app, the recovery codes. */
export function useSetUp({ onTurnedOn, onClose }: SetUpOptions): SetUp {
  const [appKey, start] = useState<AppKey | null>(null);
  const { show, ...codes } = useShownCodes(onClose);
  const confirm = (recoveryCodes: readonly string[], viewer: Viewer) => {
    show(recoveryCodes);
    onTurnedOn(viewer);
  };
  return { appKey, start, confirm, ...codes };
}
