import type { Answer } from '@stint/spa-kit/answer/answer.ts';
import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import { useUndo } from '@stint/spa-kit/answer/use-undo.ts';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import { graphql } from '../../gql/gql.ts';
import type { RehireEmployeeInput, TerminateEmployeeInput } from '../../gql/graphql.ts';

export const TerminateEmployeeDocument = graphql(`
  mutation TerminateEmployee($input: TerminateEmployeeInput!) {
    terminateEmployee(input: $input) {
      ... on EmployeeUpdated {
        employee {
          ...EmployeeRow
        }
        changeSetId
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

export const RehireEmployeeDocument = graphql(`
  mutation RehireEmployee($input: RehireEmployeeInput!) {
    rehireEmployee(input: $input) {
      ... on EmployeeUpdated {
        employee {
          ...EmployeeRow
        }
        changeSetId
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

/**
 * Ends an employment and begins it again.
 *
 * @returns the two functions, which answer whether it was done, and whether one is running
 */
export function useEmployment() {
  const [terminate, terminating] = useCommand(TerminateEmployeeDocument);
  const [rehire, rehiring] = useCommand(RehireEmployeeDocument);
  const undo = useUndo();

  const settle = (answer: Answer<{ changeSetId: string }>, message: string) => {
    if (answer.kind !== 'done') return false;
    const { changeSetId } = answer.value;
    showNotice({ message, onUndo: () => void undo(changeSetId) });
    return true;
  };
  return {
    terminate: async (input: TerminateEmployeeInput) =>
      settle(await terminate({ input }), 'The employment is terminated.'),
    rehire: async (input: RehireEmployeeInput) =>
      settle(await rehire({ input }), 'The employee is active again.'),
    busy: terminating || rehiring,
  };
}
