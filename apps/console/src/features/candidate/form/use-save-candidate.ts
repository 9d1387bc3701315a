import type { FormWithErrors } from '@stint/spa-kit/answer/place-problems.ts';
import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import { graphql } from '../../../gql/gql.ts';
import type { CreateCandidateInput, UpdateCandidateInput } from '../../../gql/graphql.ts';

export const CreateCandidateDocument = graphql(`
  mutation CreateCandidate($input: CreateCandidateInput!) {
    createCandidate(input: $input) {
      ... on CandidateCreated {
        candidate {
          id
          version
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

export const UpdateCandidateDocument = graphql(`
  mutation UpdateCandidate($input: UpdateCandidateInput!) {
    updateCandidate(input: $input) {
      ... on CandidateUpdated {
        candidate {
          id
          version
          ...CandidateRow
          ...CandidateFacts
          timeline {
            ...RecordTimelineEvent
          }
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

/** Adding and changing a candidate. The answer of a change carries what their summary shows. */
export function useSaveCandidate(form: FormWithErrors) {
  const [create, creating] = useCommand(CreateCandidateDocument, { form });
  const [update, updating] = useCommand(UpdateCandidateDocument, { form });
  return {
    create: (input: CreateCandidateInput) => create({ input }),
    update: (input: UpdateCandidateInput) => update({ input }),
    busy: creating || updating,
  };
}
