import { Text, Title } from '@mantine/core';
import { hoursAndMinutes } from '@stint/domain/kernel/hours-and-minutes.ts';
import { PortalTable, type PortalColumn } from '@stint/spa-kit/portal/portal-table.tsx';
import { EmptyState } from '@stint/ui/empty-state/empty-state.tsx';
import { useMemo } from 'react';
import type { PortalHoursFragment } from '../../gql/graphql.ts';
import { formatPeriod } from '@stint/ui/dates/format-period.ts';
import { useClaimTexts } from '../claim/use-claim-texts.ts';
import { hoursByPeriod, minutesOf, type HoursRow } from './hours-by-period.ts';
import classes from './report.module.css';

/** Hours per worker below each week, with the sums of the week and of all. */
export function HoursGroups({ sheets }: { sheets: readonly PortalHoursFragment[] }) {
  const texts = useClaimTexts();
  const { report } = texts;
  const columns = useMemo<readonly PortalColumn<HoursRow>[]>(
    () => [
      { id: 'worker', label: texts.worker, cell: ({ work }) => work.worker.name },
      { id: 'jobTitle', label: texts.jobTitle, cell: ({ work }) => work.jobTitle },
      { id: 'location', label: texts.location, cell: ({ work }) => work.location?.name },
      {
        id: 'hours',
        label: report.hours,
        number: true,
        cell: ({ workedMinutes }) => hoursAndMinutes(workedMinutes),
      },
    ],
    [texts, report],
  );
  if (sheets.length === 0) return <EmptyState title={report.none} description={report.noneWhy} />;
  return (
    <>
      {hoursByPeriod(sheets).map(({ startDate, endDate, rows, workedMinutes }) => {
        const name = formatPeriod(startDate, endDate);
        return (
          <section key={name} aria-labelledby={`week-${startDate}`}>
            <Title order={2} id={`week-${startDate}`} size="h4" mb="xs">
              {name}
            </Title>
            <PortalTable
              caption={name}
              columns={columns}
              rows={rows}
              rowId={({ work }) => String(work.number)}
            />
            <Text fw={600} mt="xs" className={classes.sum}>
              {report.total(hoursAndMinutes(workedMinutes))}
            </Text>
          </section>
        );
      })}
      <Text fw={600} className={classes.sum}>
        {report.all(hoursAndMinutes(minutesOf(sheets)))}
      </Text>
    </>
  );
}
