import { Group, Text } from '@mantine/core';
import { rangeOf, type ChangeQuery, type GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import { formatDate } from '@stint/ui/dates/format-date.ts';
import { useAssignmentTexts } from '../assignment/use-assignment-texts.ts';
import { PeriodFields } from '../period/period-fields.tsx';
import classes from './report.module.css';

type ReportDatesProps = { query: GridQuery; onQueryChange: ChangeQuery };

/** Which assignments the report is about: those that run on a day of a period, both ends of which are included. */
export function ReportDates({ query, onQueryChange }: ReportDatesProps) {
  const { report: texts } = useAssignmentTexts();
  const { from, to } = rangeOf(query, 'running');
  return (
    <>
      <Group gap="md" align="end" className={classes.onScreen}>
        <PeriodFields column="running" texts={texts} query={query} onQueryChange={onQueryChange} />
      </Group>
      {(from ?? to) && (
        <Text className={classes.onPaper}>
          {texts.running(from && formatDate(from), to && formatDate(to))}
        </Text>
      )}
    </>
  );
}
