import { Alert, Button, Group, Text } from '@mantine/core';
import { formatInstant } from '@stint/ui/dates/format-instant.ts';
import { useOfficeTime } from '@stint/ui/dates/office-time.ts';
import { Dialog } from '@stint/ui/dialog/dialog.tsx';
import { useState } from 'react';
import type { Device } from '../device/device.ts';
import type { WaitingPunch } from '../device/waiting-punch.ts';
import { useClockTexts } from '../use-clock-texts.ts';
import classes from './clock-panel.module.css';

type UnsendablePunchesProps = {
  device: Device;
  /** Of one person, whose employment has ended; one at least. */
  punches: readonly WaitingPunch[];
};

/** The times of punches that the server does not take any more, until their owner discards them. */
export function UnsendablePunches({ device, punches }: UnsendablePunchesProps) {
  const texts = useClockTexts();
  const office = useOfficeTime();
  const [asking, setAsking] = useState(false);
  const { title, why, discard, question } = texts.unsendable;
  const close = () => setAsking(false);
  return (
    <Alert color="yellow" title={title(punches.length)}>
      <Text size="md">{why}</Text>
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
