import { showUnsuccessful } from '@stint/spa-kit/answer/show-unsuccessful.tsx';
import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import { useMessages } from '@stint/spa-kit/messages/messages-context.tsx';
import { graphql } from '../../../gql/gql.ts';
import { readFragment } from '../../../gql/fragment-masking.ts';
import { type Finding, placeOf } from './finding.ts';
import { enteredLine } from './line-entry.ts';
import { mergedForm, unchangedForm, type WeekForm } from './week-form.ts';
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

/** What is left in the form after a try to save it, and the sheet where it was saved. */
type Saved = { form: WeekForm; sheet: Sheet | null };

/**
 * Saves what was typed. Where the sheet was changed elsewhere meanwhile, nothing is saved: both changes stand in the
 * form together. Whatever is refused, what was typed stays.
 *
 * @param reread answers the sheet as it is now
 */
export function useSaveWeek(reread: () => Promise<Sheet | null>) {
  const messages = useMessages();
  const [run, busy] = useCommand(SaveWeekDocument, { notices: false });

  const save = async (form: WeekForm): Promise<Saved> => {
    const answer = await run({ input: inputOf(form) });
    if (answer.kind === 'done') {
      const sheet = readFragment(WeekSheet, answer.value.timesheet);
      return { form: unchangedForm(sheet), sheet };
    }
    if (answer.kind === 'refused' && answer.refusals.some(({ code }) => code === 'CHANGED_SINCE')) {
      const now = await reread();
      if (now) return { form: mergedForm(form, now), sheet: null };
    }
    const keys = form.entries.map(({ key }) => key);
    const refused = refusedIn(answer, keys);
    if (!refused.some(({ key }) => key !== null)) showUnsuccessful(answer, messages);
    return { form: { ...form, refused }, sheet: null };
  };
  return [save, busy] as const;
}

function inputOf({ seen, entries, removalReason }: WeekForm) {
  const { id, version } = seen;
  const lines = entries.flatMap((entry) => {
    const line = enteredLine(entry, seen);
    if (!line) return [];
    const { startsAt, endsAt, breakMinutes, reason } = line;
    return [{ id: entry.id, startsAt, endsAt, breakMinutes, reason }];
  });
  return { id, version, lines, removalReason: removalReason.trim() || null };
}

type Unsuccessful = Parameters<typeof showUnsuccessful>[0];

function refusedIn(answer: Unsuccessful, keys: readonly string[]): Finding[] {
  const said =
    answer.kind === 'refused'
      ? answer.refusals.map(({ code, message, field }) => ({ code, message, path: field }))
      : answer.kind === 'invalid'
        ? answer.problems.map(({ path, message }) => ({ code: 'INVALID', message, path }))
        : [];
  return said.map(({ code, message, path }) => ({
    ...placeOf(path?.replace(/^input\./, ''), keys),
    code,
    text: message,
    isWarning: false,
    date: null,
  }));
}
