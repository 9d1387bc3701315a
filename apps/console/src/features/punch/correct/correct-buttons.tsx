import { Button, Group } from '@mantine/core';
import { punchKindLabels } from '@stint/domain/punch/punch.ts';
import { useMay } from '@stint/spa-kit/session/viewer.ts';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { Suspense, useState } from 'react';
import type { CountedPunch } from '../counted-punch.ts';

const MovePunch = lazy(() => import('./move-punch.tsx'));
const RemovePunch = lazy(() => import('./remove-punch.tsx'));

/** Gives a punch another time or kind, or lets it no longer count. One that was removed can count again. */
export function CorrectButtons({ punch }: { punch: CountedPunch }) {
  const mayCorrect = useMay('punch:correct');
  const [doing, setDoing] = useState<'move' | 'remove' | null>(null);
  if (!mayCorrect) return null;
  const stop = () => setDoing(null);
  const name = punchKindLabels[punch.kind];
  return (
    <>
      <Group gap="xs">
        <Button
          size="xs"
          variant="default"
          aria-label={`Correct ${name}`}
          onClick={() => setDoing('move')}
        >
          {punch.at === null ? 'Count again' : 'Correct'}
        </Button>
        {punch.at !== null && (
          <Button
            size="xs"
            variant="default"
            aria-label={`Remove ${name}`}
            onClick={() => setDoing('remove')}
          >
            Remove
          </Button>
        )}
      </Group>
      <Suspense>
        {doing === 'move' && <MovePunch punch={punch} onClose={stop} />}
        {doing === 'remove' && <RemovePunch punch={punch} onClose={stop} />}
      </Suspense>
    </>
  );
}
