import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import { graphql } from '../../gql/gql.ts';

export const SetChecklistItemDocument = graphql(`
  mutation SetChecklistItem($input: SetChecklistItemInput!) {
    setChecklistItem(input: $input) {
      ... on ChecklistItemSet {
        hiringCandidate {
          id
          ...HiringRow
          ...HiringChecklist
          actions {
            ...RecordActions
          }
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

/**
 * Marks an item of a candidate's checklist as done or not done. The answer carries the row and the
 * checklist, and with them whether hiring is open now.
 */
export function useChecklist(candidateId: string) {
  const [set] = useCommand(SetChecklistItemDocument);
  return (itemId: string, done: boolean) => set({ input: { candidateId, itemId, done } });
}
