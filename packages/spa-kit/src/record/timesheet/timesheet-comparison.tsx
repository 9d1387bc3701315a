import { Stack, Text } from '@mantine/core';
import { hoursAndMinutes } from '@stint/domain/kernel/hours-and-minutes.ts';
import { formatWeekday } from '@stint/ui/dates/format-period.ts';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Fragment, type ReactNode } from 'react';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts';
import { daysOf, totalsOf, type ComparedDay } from './compared-day.ts';
import { comparedFigures, figureText } from './compared-figures.ts';
import { ComparedTimesheet } from './comparison-fragments.ts';
import { DayDetails, type ComparedLine } from './day-details.tsx';
import { SheetNotes } from './sheet-notes.tsx';
import classes from './timesheet-comparison.module.css';
import { useComparisonTexts } from './use-comparison-texts.ts';

type TimesheetComparisonProps = {
  sheet: FragmentType<typeof ComparedTimesheet>;
  /** Beside a claimed line: what the screen lets one do with it. */
  lineAside?: (line: ComparedLine) => ReactNode;
};

/**
 * What was scheduled, punched and claimed on each day of a timesheet, side by side, with what differs marked, the raw
 * and the rounded times, and what to look at first. It shows; the screen around it decides what can be done.
 */
export function TimesheetComparison({ sheet: masked, lineAside }: TimesheetComparisonProps) {
  const sheet = readFragment(ComparedTimesheet, masked);
  const texts = useComparisonTexts();
  const days = daysOf(sheet);
  const totals = totalsOf(days);
  return (
    <Stack gap="md">
      <SheetNotes sheet={sheet} />
      <table className={classes.table} aria-label={texts.caption}>
        <thead>
          <tr>
            <th scope="col">{texts.day}</th>
            {comparedFigures.map((name) => (
              <th key={name} scope="col">
                {texts[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map((day) => (
            <Fragment key={day.date}>
              <DayFigures day={day} />
              {(day.differs || day.lines.length + day.punchedTimes.length > 0) && (
                <tr>
                  <td colSpan={4} className={classes.behind}>
                    <DayDetails day={day} timeZone={sheet.timeZone} lineAside={lineAside} />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{texts.total}</th>
            {comparedFigures.map((name) => (
              <td key={name}>{hoursAndMinutes(totals[name])}</td>
            ))}
          </tr>
        </tfoot>
      </table>
      <Sums days={days} />
    </Stack>
  );
}

function DayFigures({ day }: { day: ComparedDay }) {
  const { date, scheduled, punched, claimed, differs } = day;
  return (
    <tr data-differs={differs || undefined} className={classes.figures}>
      <th scope="row">{formatWeekday(date)}</th>
      <td>{figureText(scheduled)}</td>
      <td>{figureText(punched)}</td>
      <td>
        {differs && (
          <>
            <IconAlertTriangle size={14} className={classes.sign} aria-hidden />{' '}
          </>
        )}
        {figureText(claimed)}
      </td>
    </tr>
  );
}

/** What all days come to, in words. */
function Sums({ days }: { days: readonly ComparedDay[] }) {
  const texts = useComparisonTexts();
  const rounding = days.reduce((sum, day) => sum + roundingOf(day), 0);
  const length = hoursAndMinutes(Math.abs(rounding));
  const sentences = [
    texts.differing(days.filter(({ differs }) => differs).length),
    ...(rounding > 0 ? [texts.roundingGaveInAll(length)] : []),
    ...(rounding < 0 ? [texts.roundingTookInAll(length)] : []),
  ];
  return (
    <Text size="sm" c="dimmed">
      {sentences.join(' ')}
    </Text>
  );
}

/** Minutes that rounding gave on a day; negative for what it took. */
const roundingOf = ({ punchedTimes }: ComparedDay) =>
  punchedTimes.reduce((sum, { roundingMinutes }) => sum + roundingMinutes, 0);
