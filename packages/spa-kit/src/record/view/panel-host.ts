import type { PanelFocus } from '@stint/ui/record-panel/panel-frame.tsx';
import { createContext } from 'react';

/** The panel beside a list, which stays while the record in it changes. */
export type PanelHost = {
  /** What the record in it is called. */
  setTitle: (title: string) => void;
  focus: { readonly current: PanelFocus | null };
};

/** Provided around the view of a list's open record; null for records that stand in a panel of their own. */
export const PanelHostContext = createContext<PanelHost | null>(null);
