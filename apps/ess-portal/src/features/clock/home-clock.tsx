import { Button, Skeleton, Stack } from '@mantine/core';
import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import { FailureView } from '@stint/spa-kit/views/failure-view.tsx';
import { Link } from '@tanstack/react-router';
import { ClockPanel } from './screen/clock-panel.tsx';
import { LocationNotice } from './screen/location-notice.tsx';
import { useClockTexts } from './use-clock-texts.ts';
import { useOwnClock } from './use-own-clock.ts';

/** The clock on the home page, with the way to what was punched today. */
export default function HomeClock() {
  const texts = useClockTexts();
  const { viewedBy } = useViewer();
  const { clock, error, retry } = useOwnClock();
  if (!clock) {
    return error === undefined ? (
      <Skeleton height={HEIGHT} radius="md" />
    ) : (
      <FailureView error={error} onRetry={retry} />
    );
  }
  return (
    <Stack gap="md">
      <ClockPanel clock={clock} isViewOnly={viewedBy !== null} />
      <LocationNotice />
      <Button component={Link} to="/clock" size="lg" variant="default">
        {texts.details}
      </Button>
    </Stack>
  );
}

/** About that of the clock of somebody who is out, so that little moves when it comes. */
const HEIGHT = 520;
