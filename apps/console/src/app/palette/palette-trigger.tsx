import { SearchTrigger } from '@stint/ui/app-shell/search-trigger.tsx';
import { useShortcut, type ShortcutEntry } from '@stint/ui/shortcuts/shortcuts.tsx';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { Suspense, useState } from 'react';

const Palette = lazy(() => import('./palette.tsx'));

/** Opens ⌘K by key or click; its code is fetched when it is first wanted, and it opens as it comes. */
export function PaletteTrigger() {
  const [wanted, setWanted] = useState(false);
  const open = () => {
    if (wanted) void import('@mantine/spotlight').then(({ spotlight }) => spotlight.toggle());
    else setWanted(true);
  };
  useShortcut(toSearch, open, { when: 'typing' });
  return (
    <>
      <SearchTrigger onOpen={open} />
      {wanted && (
        <Suspense>
          <Palette />
        </Suspense>
      )}
    </>
  );
}

const toSearch: ShortcutEntry = {
  keys: ['mod', 'K'],
  label: 'Search or jump to',
  where: 'Everywhere',
};
