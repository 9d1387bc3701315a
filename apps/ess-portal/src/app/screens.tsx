import { PortalScreens } from '@stint/spa-kit/portal/portal-screens.tsx';
import { may, useViewer } from '@stint/spa-kit/session/viewer.ts';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import type { RouterHistory } from '@tanstack/react-router';
import { Suspense, useMemo } from 'react';
import { useTexts } from '../messages/texts.ts';
import { placesIn } from './places.tsx';
import { useForgottenClock } from './use-forgotten-clock.ts';

const ClockOnDevice = lazy(() => import('../features/clock/clock-on-device.tsx'), { isKept: true });

/** The screens after signing in; their code is loaded then. */
export default function Screens({ history }: { history?: RouterHistory }) {
  const messages = useTexts();
  const viewer = useViewer();
  const places = useMemo(() => placesIn(messages, viewer), [messages, viewer]);
  const hasClock = may(viewer, 'punch:record');
  useForgottenClock(!hasClock);
  return (
    <>
      {hasClock && viewer.viewedBy === null && (
        <Suspense>
          <ClockOnDevice />
        </Suspense>
      )}
      <PortalScreens basepath="/ess" places={places} history={history} />
    </>
  );
}
