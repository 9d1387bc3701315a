import { graphql } from '../../../gql/gql.ts';
import { readFragment } from '../../../gql/fragment-masking.ts';
import type { SaveTimesheetInput, SaveWeekMutation } from '../../../gql/graphql.ts';
import type { ClaimForm } from '../../claim/form/claim-form.ts';
import type { ClaimSaving } from '../../claim/form/use-claim-form.ts';
import { enteredLine, entriesOf, isChanged, type LineEntry } from './line-entry.ts';
import { type Sheet, WeekSheet } from './week-sheet.query.ts';

export const SaveWeekDocument = graphql(`
  mutation SaveWeek($input: SaveTimesheetInput!) {
    saveTimesheet(input: $input) {
      ... on TimesheetSaved {
        timesheet {
          ...WeekSheet
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

/** What somebody typed into a sheet. */
export type WeekForm = ClaimForm<Sheet, LineEntry>;

/** Fields of an entry by the names that the API has for them. */
export const lineFields: Readonly<Record<string, keyof LineEntry>> = {
  startsAt: 'startTime',
  date: 'startTime',
  endsAt: 'endTime',
  breakMinutes: 'breakMinutes',
  reason: 'reason',
};

/** How a sheet is typed and saved. */
export const weekSaving: ClaimSaving<Sheet, LineEntry, SaveTimesheetInput, SaveWeekMutation> = {
  entriesOf,
  fields: lineFields,
  document: SaveWeekDocument,
  inputOf: ({ seen, entries, removalReason }) => ({
    id: seen.id,
    version: seen.version,
    lines: entries.flatMap((entry) => {
      const line = enteredLine(entry, seen);
      if (!line) return [];
      const { startsAt, endsAt, breakMinutes, reason } = line;
      return [{ id: entry.id, startsAt, endsAt, breakMinutes, reason }];
    }),
    removalReason: removalReason.trim() || null,
  }),
  savedIn: ({ timesheet }) => readFragment(WeekSheet, timesheet),
};

/** A line of a day without times. */
export function newEntry(date: string, key: string): LineEntry {
  return { key, id: null, date, startTime: '', endTime: '', breakMinutes: 0, reason: '' };
}

/** Whether lines of the sheet are taken away. */
export function isRemoving({ seen, entries }: WeekForm): boolean {
  return seen.lines.some(({ id }) => !entries.some((entry) => entry.id === id));
}

/** Whether a line is to say why it was changed. */
export function needsReason({ seen }: WeekForm, entry: LineEntry): boolean {
  return seen.rules.lineEditRule === 'WITH_REASON' && isChanged(entry, seen);
}
