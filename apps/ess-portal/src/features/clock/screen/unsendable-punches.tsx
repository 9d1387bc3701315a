import { Alert, Button, Group, Text } from '@mantine/core';
import { formatInstant } from '@stint/ui/dates/format-instant.ts';
import { useOfficeTime } from '@stint/ui/dates/office-time.ts';
import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import { Dialog } from '@stint/ui/dialog/dialog.tsx';
import { useState } from 'react';
import type { Device } from '../device/device.ts';
import { useClockOnDevice } from '../device/use-clock-on-device.ts';
import type { WaitingPunch } from '../device/waiting-punch.ts';
import { useClockTexts } from '../use-clock-texts.ts';
import classes from './clock-panel.module.css';

/**
 * The times of punches on this device that the server does not take from its viewer, whose employment has ended or whose
 * clock was turned off, until they discard them; nothing where there are none, or for whoever views as somebody else.
 */
export default function UnsendablePunches() {
  const { account, viewedBy } = useViewer();
  const clock = useClockOnDevice(account.id);
  if (viewedBy !== null || clock === null || clock.waiting.length === 0) return null;
  return <Punches device={clock.device} punches={clock.waiting} />;
}

type PunchesProps = { device: Device; punches: readonly WaitingPunch[] };

function Punches({ device, punches }: PunchesProps) {
  const { isFormerEmployee } = useViewer();
  const texts = useClockTexts();
  const office = useOfficeTime();
  const [asking, setAsking] = useState(false);
  const { title, employmentEnded, clockTurnedOff, discard, question } = texts.unsendable;
  const close = () => setAsking(false);
  return (
    <Alert color="yellow" title={title(punches.length)}>
      <Text size="md">{isFormerEmployee ? employmentEnded : clockTurnedOff}</Text>
      <ul className={classes.list}>
        {punches.map(({ idempotencyKey, kind, deviceAt }) => (
          <li key={idempotencyKey} className={classes.row}>
            <span>{texts.kinds[kind]}</span>
            <span>{formatInstant(deviceAt, office)}</span>
          </li>
        ))}
      </ul>
      <Button mt="xs" size="lg" variant="default" onClick={() => setAsking(true)}>
        {discard}
      </Button>
      {asking && (
        <Dialog onClose={close} title={question.title(punches.length)}>
          <Text size="md">{question.why}</Text>
          <Group justify="flex-end" mt="md">
            <Button size="lg" variant="default" data-autofocus onClick={close}>
              {question.keep}
            </Button>
            <Button size="lg" color="red" onClick={() => void device.discard(punches)}>
              {question.discard}
            </Button>
          </Group>
        </Dialog>
      )}
    </Alert>
  );
}
