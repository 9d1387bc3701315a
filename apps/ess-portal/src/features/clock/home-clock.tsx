import { Button, Skeleton, Stack } from '@mantine/core';
import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import { FailureView } from '@stint/spa-kit/views/failure-view.tsx';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { ClockPanel } from './screen/clock-panel.tsx';
import { LocationNotice } from './screen/location-notice.tsx';
import { useClockTexts } from './use-clock-texts.ts';
import { useOwnClock } from './use-own-clock.ts';

/**
 * The clock on the home page, with the way to what was punched today.
 *
 * @param onShown called once it is as large as it will be, or could not be read
 */
export default function HomeClock({ onShown }: { onShown: () => void }) {
  const texts = useClockTexts();
  const { viewedBy } = useViewer();
  const { clock, error, retry } = useOwnClock();
  const isShown = clock !== null || error !== undefined;
  useEffect(() => {
    if (isShown) onShown();
  }, [isShown, onShown]);
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

/** About that of the clock of somebody who is out. */
const HEIGHT = 520;
