import { Button, Group, Stack, Text } from '@mantine/core';
import { hoursAndMinutes } from '@stint/domain/kernel/hours-and-minutes.ts';
import { formatClockTime } from '@stint/ui/dates/format-clock-time.ts';
import { useOfficeTime } from '@stint/ui/dates/office-time.ts';
import { isViewersZone, zoneNameAt } from '@stint/ui/dates/zone-name.ts';
import { useState, type Dispatch, type SetStateAction } from 'react';
import { useClaimTexts } from '../../claim/use-claim-texts.ts';
import { useTimesheetTexts } from '../use-timesheet-texts.ts';
import type { Finding } from '../../claim/form/finding.ts';
import { endsNextDay, type LineEntry } from './line-entry.ts';
import { LineFields } from './line-fields.tsx';
import classes from './line-entry-row.module.css';
import type { WeekForm } from './week-form.ts';

type LineEntryRowProps = {
  entry: LineEntry;
  /** What people call its day. */
  day: string;
  form: WeekForm;
  findings: readonly Finding[];
  isEditable: boolean;
  onForm: Dispatch<SetStateAction<WeekForm>>;
};

/** A line of a day. A tap opens its fields; what is wrong with it opens them too. */
export function LineEntryRow(props: LineEntryRowProps) {
  const { entry, day, form, findings, isEditable, onForm } = props;
  const texts = useTimesheetTexts();
  const claims = useClaimTexts();
  const timeText = useTimeText(form.seen.timeZone);
  const [isOpened, setOpened] = useState(entry.id === null);
  const theirs = form.conflicts?.get(entry.key);
  const isOpen = isEditable && (isOpened || findings.length > 0 || theirs !== undefined);
  const time = timeText(entry);
  return (
    <Stack gap={4}>
      {isOpen ? (
        <LineFields
          entry={entry}
          day={day}
          time={time}
          form={form}
          findings={findings}
          onForm={onForm}
        />
      ) : (
        <Group justify="space-between" gap="xs" className={classes.row}>
          <Text className={classes.time}>{time}</Text>
          {isEditable && (
            <Button
              variant="subtle"
              h={44}
              aria-label={texts.changeTime(day, time)}
              onClick={() => setOpened(true)}
            >
              {texts.change}
            </Button>
          )}
        </Group>
      )}
      {theirs !== undefined && (
        <Text size="sm" className={classes.theirs}>
          {theirs ? claims.theyHave(timeText(theirs)) : claims.theyRemoved}
        </Text>
      )}
      {!isOpen && entry.reason && (
        <Text size="sm" c="dimmed" className={classes.words}>
          {entry.reason}
        </Text>
      )}
      {findings
        .filter(({ field, isWarning }) => !isOpen || field === null || isWarning)
        .map(({ text, isWarning }) => (
          <Text
            key={text}
            size="sm"
            role="status"
            tabIndex={-1}
            data-blocking={isWarning ? undefined : day}
            className={classes.finding}
            data-warning={isWarning || undefined}
          >
            {text}
          </Text>
        ))}
    </Stack>
  );
}

/**
 * “9:00 AM – 5:00 PM, break 0:30”, as the office writes times; with the zone of the location where that is not the
 * device's: “9:00 AM – 5:00 PM CST, break 0:30”.
 */
function useTimeText(timeZone: string): (entry: LineEntry) => string {
  const texts = useTimesheetTexts();
  const office = useOfficeTime();
  return (entry) => {
    const [from, to] = [entry.startTime, entry.endTime].map((time) =>
      time === '' ? '…' : formatClockTime(time, office),
    );
    const zone = isViewersZone(timeZone)
      ? ''
      : ` ${zoneNameAt(`${entry.date}T12:00:00Z`, timeZone)}`;
    const later = endsNextDay(entry) ? ` (${texts.nextDay})` : '';
    const pause = entry.breakMinutes
      ? `, ${texts.breakOf(hoursAndMinutes(entry.breakMinutes))}`
      : '';
    return `${from} – ${to}${zone}${later}${pause}`;
  };
}
