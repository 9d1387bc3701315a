import { Radio, Stack } from '@mantine/core';
import type { ClockWork } from '../device/known-clock.ts';
import { useClockTexts } from '../use-clock-texts.ts';
import classes from './clock-panel.module.css';

type WorkChoiceProps = {
  works: readonly ClockWork[];
  chosen: string | null;
  onChoose: (id: string) => void;
  error?: string;
};

/** For which of several assignments somebody clocks in. */
export function WorkChoice({ works, chosen, onChoose, error }: WorkChoiceProps) {
  const { which } = useClockTexts();
  return (
    <Radio.Group label={which} size="md" value={chosen} onChange={onChoose} error={error}>
      <Stack gap={0} mt={4}>
        {works.map((work) => (
          <Radio
            key={work.id}
            value={work.id}
            size="md"
            label={workText(work)}
            className={classes.choice}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}

/** “Forklift driver, Acme, Dock 4” */
export function workText({ jobTitle, clientName, locationName }: ClockWork): string {
  return [jobTitle, clientName, locationName].filter(Boolean).join(', ');
}
