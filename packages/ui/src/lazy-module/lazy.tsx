import {
  createContext,
  createElement,
  lazy as reactLazy,
  useCallback,
  useContext,
  useEffect,
  useState,
} from 'react';
import type { ComponentProps, ComponentType, ReactNode } from 'react';
import { loadModule } from './load-module.ts';
import { waitForModule } from './waiting-modules.ts';

type Load<Props> = () => Promise<{ default: ComponentType<Props> }>;

type Options = {
  /** A service worker keeps it for when there is no network. */
  isKept?: boolean;
  /** Stands in its place while it cannot be loaded; nothing by default. */
  Missing?: ComponentType;
};

const RetryContext = createContext(() => {});

/**
 * A component whose code is loaded when it is first shown, within a `Suspense`, as React's `lazy`. When the code cannot
 * be fetched, the screen around it stays as it is, and it appears once it can.
 *
 * @param load imports the module
 * @returns the component, with `preload`
 */
export function lazy<Props extends object = object>(
  load: Load<Props>,
  { isKept = false, Missing }: Options = {},
) {
  const Waiting = () => <WaitingPart>{Missing && <Missing />}</WaitingPart>;
  const part = () =>
    reactLazy<ComponentType<Props>>(
      async () => (await loadModule(load, isKept)) ?? { default: Waiting },
    );
  let last = part();

  function Lazy(props: Props): ReactNode {
    const [Part, setPart] = useState(() => last);
    const retry = useCallback(() => {
      last = part();
      setPart(() => last);
    }, []);
    return (
      <RetryContext value={retry}>
        {createElement(Part, props as ComponentProps<typeof Part>)}
      </RetryContext>
    );
  }
  const preload = async () => void (await loadModule(load, isKept));
  return Object.assign(Lazy, { preload });
}

/** Stands in for what could not be loaded; the app says so in one place. */
function WaitingPart({ children }: { children: ReactNode }) {
  const retry = useContext(RetryContext);
  useEffect(() => waitForModule(retry), [retry]);
  return children;
}
