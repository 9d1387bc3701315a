import type { Icon } from '@tabler/icons-react';
import { createContext, useContext, useEffect, useRef, useState, type ReactNode } from 'react';

/** Something that ⌘K offers while its screen is open: an action on the record, a command. */
export type PaletteAction = {
  id: string;
  label: string;
  /** What it acts on: “Assignment 1042”. */
  description?: string;
  /** Stands before it, where its group does not say enough. */
  icon?: Icon;
  onRun: () => void;
};

type Registry = {
  /** Offers these until the returned function is called. */
  offer: (actions: readonly PaletteAction[]) => () => void;
  /** Everything that is offered now, the latest screen first. */
  offered: () => readonly PaletteAction[];
};

/** In an app without ⌘K, offered actions are ignored. */
const RegistryContext = createContext<Registry>({ offer: () => () => {}, offered: () => [] });

/** Lets screens offer their actions in ⌘K. */
export function PaletteActionsProvider({ children }: { children: ReactNode }) {
  const [registry] = useState(makeRegistry);
  return <RegistryContext value={registry}>{children}</RegistryContext>;
}

export function usePaletteRegistry(): Registry {
  return useContext(RegistryContext);
}

/** Offers actions in ⌘K while the calling screen is shown. */
export function usePaletteActions(actions: readonly PaletteAction[]): void {
  const { offer } = usePaletteRegistry();
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  const ids = actions.map(({ id, label }) => `${id} ${label}`).join('\n');
  useEffect(
    () =>
      offer(
        latest.current.map((action, index) => ({
          ...action,
          onRun: () => latest.current[index]?.onRun(),
        })),
      ),
    [offer, ids],
  );
}

function makeRegistry(): Registry {
  const offers = new Set<readonly PaletteAction[]>();
  return {
    offer: (actions) => {
      offers.add(actions);
      return () => offers.delete(actions);
    },
    offered: () => [...offers].toReversed().flat(),
  };
}
