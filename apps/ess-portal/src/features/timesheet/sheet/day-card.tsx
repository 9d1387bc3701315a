import { Button, Card, Stack, Text, Title } from '@mantine/core';
import { ComparedTimes } from '@stint/spa-kit/record/timesheet/compared-times.tsx';
import { formatWeekday } from '@stint/ui/dates/format-period.ts';
import { useId, useState, type Dispatch, type SetStateAction } from 'react';
import { useTimesheetTexts } from '../use-timesheet-texts.ts';
import { comparedDay } from './compared-day.ts';
import { withNewEntry } from '../../claim/form/claim-form.ts';
import type { Finding } from '../../claim/form/finding.ts';
import { LineEntryRow } from './line-entry-row.tsx';
import { newEntry, type WeekForm } from './week-form.ts';
import type { Sheet } from './week-sheet.query.ts';

type DayCardProps = {
  day: Sheet['checks']['days'][number];
  form: WeekForm;
  findings: readonly Finding[];
  isEditable: boolean;
  onForm: Dispatch<SetStateAction<WeekForm>>;
};

/** A day of a sheet: what was planned and clocked beside what is claimed, and its lines. */
export function DayCard({ day, form, findings, isEditable, onForm }: DayCardProps) {
  const texts = useTimesheetTexts();
  const newKey = useId();
  const [added, setAdded] = useState(0);
  const entries = form.entries.filter(({ date }) => date === day.date);
  const name = formatWeekday(day.date);
  const compared = comparedDay(day, form);
  const isEmpty = compared.scheduled + compared.punched + compared.claimed === 0;
  const add = () => {
    setAdded(added + 1);
    onForm((now) => withNewEntry(now, newEntry(day.date, `${newKey} ${added}`)));
  };
  return (
    <Card component="li" withBorder radius="md" padding="sm">
      <Stack gap="xs">
        <Title order={2} size="h4">
          {name}
        </Title>
        {isEmpty && entries.length === 0 ? (
          <Text size="sm" c="dimmed">
            {texts.nothingClaimed}
          </Text>
        ) : (
          <ComparedTimes {...compared} words={texts} />
        )}
        {entries.map((entry) => (
          <LineEntryRow
            key={entry.key}
            entry={entry}
            day={name}
            form={form}
            findings={findings.filter(({ key }) => key === entry.key)}
            isEditable={isEditable}
            onForm={onForm}
          />
        ))}
        {findings
          .filter(({ date }) => date === day.date)
          .map(({ text, isWarning }) => (
            <Text
              key={text}
              size="sm"
              style={{ color: 'var(--stint-bad-text)' }}
              role="status"
              tabIndex={-1}
              data-blocking={isWarning ? undefined : name}
            >
              {text}
            </Text>
          ))}
        {isEditable && (
          <Button
            variant="subtle"
            px="xs"
            h={44}
            style={{ alignSelf: 'flex-start' }}
            aria-label={texts.addTimeOn(name)}
            onClick={add}
          >
            {texts.addTime}
          </Button>
        )}
      </Stack>
    </Card>
  );
}
