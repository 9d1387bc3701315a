import { useHotkeys } from '@mantine/hooks';
import { SearchTrigger } from '@stint/ui/app-shell/search-trigger.tsx';
import { lazy, Suspense, useCallback, useState } from 'react';

const Palette = lazy(async () => {
  const [{ Palette: component }, { spotlight }] = await Promise.all([
    import('./palette.tsx'),
    import('@mantine/spotlight'),
  ]);
  spotlight.open();
  return { default: component };
});

/** Opens ⌘K by key or click; its code is fetched when it is first wanted. */
export function PaletteTrigger() {
  const [wanted, setWanted] = useState(false);
  const open = useCallback(() => {
    setWanted(true);
    if (wanted) void import('@mantine/spotlight').then(({ spotlight }) => spotlight.toggle());
  }, [wanted]);
  useHotkeys([['mod+K', open]], []);
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
