import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import { useCallback } from 'react';
import { graphql } from '../../gql/gql.ts';
import type { BeginTimesheetInput } from '../../gql/graphql.ts';

export const BeginTimesheetDocument = graphql(`
  mutation BeginOwnTimesheet($input: BeginTimesheetInput!) {
    beginTimesheet(input: $input) {
      ... on TimesheetBegun {
        timesheet {
          id
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

/**
 * Finds or begins the sheet of a week; a draft gets what was clocked and planned since.
 *
 * @returns a function that answers its id, or null when it was refused, which is shown; and whether it is running
 */
export function useBeginTimesheet() {
  const [run, busy] = useCommand(BeginTimesheetDocument);
  const begin = useCallback(
    async (input: BeginTimesheetInput): Promise<string | null> => {
      const answer = await run({ input });
      return answer.kind === 'done' ? answer.value.timesheet.id : null;
    },
    [run],
  );
  return [begin, busy] as const;
}
