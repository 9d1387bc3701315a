import { Alert, Button, Stack, Text } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import { formatTime } from '@stint/ui/dates/format-time.ts';
import type { OfficeTime } from '@stint/ui/dates/office-time.ts';
import type { Device } from '../device/device.ts';
import type { WaitingPunch } from '../device/waiting-punch.ts';
import { useClockTexts } from '../use-clock-texts.ts';
import { UnsentNotice } from './unsent-notice.tsx';

type WaitingPunchesProps = {
  device: Device;
  waiting: readonly WaitingPunch[];
  office: OfficeTime;
};

/** What was not sent yet, and what the server refused with its reasons. */
export function WaitingPunches({ device, waiting, office }: WaitingPunchesProps) {
  const texts = useClockTexts();
  const { online } = useNetwork();
  const unsent = waiting.filter(({ refusedBecause }) => refusedBecause === null);
  const refused = waiting.filter(({ refusedBecause }) => refusedBecause !== null);
  return (
    <Stack gap="sm" role="status">
      {(unsent.length > 0 || !online) && <UnsentNotice unsent={unsent} isKept={device.keeps} />}
      {refused.map(({ idempotencyKey, kind, deviceAt, refusedBecause }) => (
        <Alert
          key={idempotencyKey}
          color="red"
          title={texts.refused(texts.kinds[kind], formatTime(deviceAt, office))}
        >
          {refusedBecause?.map((reason) => (
            <Text key={reason} size="md">
              {reason}
            </Text>
          ))}
          <Text size="md">{texts.refusedWayOn}</Text>
          <Button
            mt="xs"
            size="lg"
            variant="default"
            onClick={() => void device.remove(idempotencyKey)}
          >
            {texts.understood}
          </Button>
        </Alert>
      ))}
    </Stack>
  );
}
