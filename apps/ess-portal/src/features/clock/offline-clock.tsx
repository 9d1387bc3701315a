import { FailureView } from '@stint/spa-kit/views/failure-view.tsx';
import { Container, Stack, Text, Title } from '@mantine/core';
import { useClockOnDevice } from './device/use-clock-on-device.ts';
import { ClockPanel } from './screen/clock-panel.tsx';
import { LocationNotice } from './screen/location-notice.tsx';
import { TodaysPunches } from './screen/todays-punches.tsx';
import { useClockTexts } from './use-clock-texts.ts';

type OfflineClockProps = { error: unknown; onRetry: () => void };

/**
 * What stands there where the portal opens and the server can't be reached: the clock of whoever used it here last and
 * neither signed out nor lost the session, as far as the device knows. What is punched waits on the device.
 */
export default function OfflineClock({ error, onRetry }: OfflineClockProps) {
  const texts = useClockTexts();
  const clock = useClockOnDevice(null);
  const known = clock?.known;
  return (
    <Container component="main" size={720} py="md" w="100%">
      <Stack gap="lg">
        {clock && known && (
          <>
            <div>
              <Title order={1}>{texts.offlineTitle}</Title>
              <Text size="md">{texts.offlineOf(known.name, known.agencyName)}</Text>
            </div>
            <ClockPanel clock={{ ...clock, known }} />
            <LocationNotice />
            <TodaysPunches known={known} waiting={clock.waiting} />
          </>
        )}
        <FailureView error={error} onRetry={onRetry} />
      </Stack>
    </Container>
  );
}
