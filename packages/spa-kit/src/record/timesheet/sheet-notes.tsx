import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ComparedTimesheetFragment } from '../../gql/graphql.ts';
import classes from './timesheet-comparison.module.css';
import { useComparisonTexts } from './use-comparison-texts.ts';

/** What somebody should look at before they decide: flags in plain words, and what the checks found. */
export function SheetNotes({ sheet }: { sheet: ComparedTimesheetFragment }) {
  const { flags, toLookAt } = useComparisonTexts();
  const notes = new Set([
    ...sheet.flags.map((flag) => flags[flag]),
    ...(sheet.hasLaterPunches ? [flags.LATER_PUNCHES] : []),
    // What a flag says already is not said twice.
    ...sheet.checks.findings.flatMap(({ code, message }) =>
      sheet.flags.some((flag) => flag === code) ? [] : [message],
    ),
  ]);
  if (notes.size === 0) return null;
  return (
    <Alert
      color="orange"
      variant="light"
      title={toLookAt}
      classNames={{ title: classes.attention }}
      icon={<IconAlertTriangle size={18} aria-hidden />}
    >
      <ul className={classes.notes}>
        {[...notes].map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </Alert>
  );
}
