import { Button, Group, Stack, Textarea } from '@mantine/core';
import { DurationField } from '@stint/spa-kit/time-entry/duration-field.tsx';
import { TimeField } from '@stint/spa-kit/time-entry/time-field.tsx';
import type { Dispatch, SetStateAction } from 'react';
import { useTimesheetTexts } from '../use-timesheet-texts.ts';
import { withEntry, withoutEntry } from '../../claim/form/claim-form.ts';
import type { Finding } from '../../claim/form/finding.ts';
import { endsNextDay, type LineEntry } from './line-entry.ts';
import classes from './line-entry-row.module.css';
import { needsReason, type WeekForm } from './week-form.ts';

type LineFieldsProps = {
  entry: LineEntry;
  day: string;
  /** How it reads. */
  time: string;
  form: WeekForm;
  findings: readonly Finding[];
  onForm: Dispatch<SetStateAction<WeekForm>>;
};

/** From when to when, with which break and, where the agency wants one, for which reason. */
export function LineFields({ entry, day, time, form, findings, onForm }: LineFieldsProps) {
  const texts = useTimesheetTexts();
  const change = (changed: Partial<LineEntry>) =>
    onForm((now) => withEntry(now, entry.key, changed));
  const errorOf = (field: keyof LineEntry) =>
    findings.find((finding) => finding.field === field && !finding.isWarning)?.text;
  return (
    <Stack gap="xs" role="group" aria-label={`${day}, ${time}`}>
      <div className={classes.fields}>
        <TimeField
          size="lg"
          label={texts.from}
          value={entry.startTime}
          error={errorOf('startTime')}
          onChange={(startTime) => change({ startTime })}
        />
        <TimeField
          size="lg"
          label={endsNextDay(entry) ? `${texts.to} (${texts.nextDay})` : texts.to}
          value={entry.endTime}
          error={errorOf('endTime')}
          onChange={(endTime) => change({ endTime })}
        />
      </div>
      <DurationField
        size="lg"
        label={texts.breakTime}
        description={texts.breakHint}
        unreadable={texts.notADuration}
        value={entry.breakMinutes}
        error={errorOf('breakMinutes')}
        onChange={(breakMinutes) => change({ breakMinutes })}
      />
      {needsReason(form, entry) && (
        <Textarea
          size="lg"
          label={texts.reason}
          required
          minRows={1}
          maxLength={500}
          value={entry.reason}
          error={errorOf('reason')}
          onChange={({ currentTarget }) => change({ reason: currentTarget.value })}
        />
      )}
      <Group>
        <Button
          variant="subtle"
          color="red"
          px="xs"
          h={44}
          aria-label={texts.removeTime(day, time)}
          onClick={() => onForm((now) => withoutEntry(now, entry.key))}
        >
          {texts.remove}
        </Button>
      </Group>
    </Stack>
  );
}
