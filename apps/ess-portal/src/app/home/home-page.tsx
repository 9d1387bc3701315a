import { Stack } from '@mantine/core';
import { PagePlaceholder } from '@stint/spa-kit/portal/page-placeholder.tsx';
import { PortalPage } from '@stint/spa-kit/portal/portal-page.tsx';
import { useMay, useViewer } from '@stint/spa-kit/session/viewer.ts';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { startTransition, Suspense, useState } from 'react';
import { useTexts } from '../../messages/texts.ts';

const FormerHome = lazy(() => import('./former-home.tsx'));
const HomeClock = lazy(() => import('../../features/clock/home-clock.tsx'), { isKept: true });
const UnsendablePunches = lazy(() => import('../../features/clock/screen/unsendable-punches.tsx'));
const BelowClock = lazy(() => import('./below-clock.tsx'));

/**
 * Whom the portal greets, the clock, the next shift and what is due, and what else there is to know; after the employment,
 * the own documents (S-5).
 */
export default function HomePage() {
  const { isFormerEmployee } = useViewer();
  return isFormerEmployee ? <FormerHome /> : <CurrentHome />;
}

function CurrentHome() {
  const { account } = useViewer();
  const texts = useTexts();
  const hasClock = useMay('punch:record');
  const [isClockShown, setClockShown] = useState(!hasClock);
  return (
    <PortalPage title={texts.greeting(account.displayName)}>
      <Stack gap="md" maw={640}>
        {/* Nobody waits for the rest of the page to clock in. */}
        {hasClock ? (
          <Suspense fallback={<PagePlaceholder />}>
            <HomeClock onShown={() => startTransition(() => setClockShown(true))} />
          </Suspense>
        ) : (
          <Suspense fallback={null}>
            <UnsendablePunches />
          </Suspense>
        )}
        {/* Read meanwhile, and shown once what stands above has its size, so that nothing moves. */}
        <div hidden={!isClockShown}>
          <Suspense fallback={<PagePlaceholder />}>
            <BelowClock />
          </Suspense>
        </div>
      </Stack>
    </PortalPage>
  );
}
