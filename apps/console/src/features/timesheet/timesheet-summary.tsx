import { Stack } from '@mantine/core';
import { hoursAndMinutes } from '@stint/domain/kernel/hours-and-minutes.ts';
import { TimesheetComparison } from '@stint/spa-kit/record/timesheet/timesheet-comparison.tsx';
import type { TimesheetQuery, TimesheetRowFragment } from '../../gql/graphql.ts';
import { ClaimFacts } from '../../record/claim/claim-facts.tsx';
import { DisputedLinks } from '../../record/claim/disputed-links.tsx';
import { EarlierRejection } from '../../record/claim/earlier-rejection.tsx';

type TimesheetSummaryProps = {
  sheet: NonNullable<TimesheetQuery['timesheet']>;
  row: TimesheetRowFragment;
};

/** What was scheduled, punched and claimed, and what else there is to know about a timesheet. */
export function TimesheetSummary({ sheet, row }: TimesheetSummaryProps) {
  return (
    <Stack gap="lg" align="stretch">
      <DisputedLinks type="Timesheet" from={sheet.splitFrom} parts={sheet.disputedSheets} />
      <EarlierRejection history={sheet.timeline} reason={row.reason} />
      <TimesheetComparison sheet={sheet} />
      <ClaimFacts
        claim={row}
        assignment={sheet.assignment}
        own={[
          { label: 'Worked', value: hoursAndMinutes(row.workedMinutes) },
          { label: 'Unpaid breaks', value: hoursAndMinutes(sheet.breakMinutes) },
        ]}
      />
    </Stack>
  );
}
