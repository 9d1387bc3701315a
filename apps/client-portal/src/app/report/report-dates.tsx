import { Group, Text } from '@mantine/core';
import {
  rangeOf,
  withFilter,
  type ChangeQuery,
  type FilterRange,
  type GridQuery,
} from '@stint/ui/data-grid/grid-query.ts';
import { formatDate } from '@stint/ui/dates/format-date.ts';
import { DateField } from '@stint/ui/form/date-field.tsx';
import { useAssignmentTexts } from '../assignment/use-assignment-texts.ts';
import classes from './report.module.css';

type ReportDatesProps = { query: GridQuery; onQueryChange: ChangeQuery };

/** Which assignments the report is about: those that run on a day of a period, both ends of which are included. */
export function ReportDates({ query, onQueryChange }: ReportDatesProps) {
  const { report: texts } = useAssignmentTexts();
  const { from, to } = rangeOf(query, 'running');
  const choose = (range: FilterRange) =>
    onQueryChange((query) =>
      withFilter(query, 'running', { ...rangeOf(query, 'running'), ...range }),
    );
  return (
    <>
      <Group gap="md" align="end" className={classes.onScreen}>
        <DateField
          label={texts.from}
          size="md"
          value={from ?? ''}
          onChange={(date) => choose({ from: date ?? undefined })}
        />
        <DateField
          label={texts.until}
          size="md"
          value={to ?? ''}
          onChange={(date) => choose({ to: date ?? undefined })}
        />
      </Group>
      {(from ?? to) && (
        <Text className={classes.onPaper}>
          {texts.running(from && formatDate(from), to && formatDate(to))}
        </Text>
      )}
    </>
  );
}
