import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import { FailureView } from '@stint/spa-kit/views/failure-view.tsx';
import { Page } from '../../page/page.tsx';
import { ClockFlags } from './screen/clock-flags.tsx';
import { ClockPanel } from './screen/clock-panel.tsx';
import { LocationNotice } from './screen/location-notice.tsx';
import { TodaysPunches } from './screen/todays-punches.tsx';
import { useClockTexts } from './use-clock-texts.ts';
import { useOwnClock } from './use-own-clock.ts';

/** The clock, where it records the location, and what was punched today. */
export default function ClockPage() {
  const texts = useClockTexts();
  const { viewedBy } = useViewer();
  const { clock, flags, error, retry } = useOwnClock();
  return (
    <Page title={texts.title} loading={!clock && !error}>
      {!clock && error !== undefined && <FailureView error={error} onRetry={retry} />}
      {clock && (
        <>
          <ClockPanel clock={clock} isViewOnly={viewedBy !== null} />
          <LocationNotice />
          <TodaysPunches known={clock.known} waiting={clock.waiting} />
          <ClockFlags flags={flags} />
        </>
      )}
    </Page>
  );
}
