import type { FormWithErrors } from '@stint/spa-kit/answer/place-problems.ts';
import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import { graphql } from '../../../gql/gql.ts';
import type { CreateJobOrderInput, UpdateJobOrderInput } from '../../../gql/graphql.ts';

export const CreateJobOrderDocument = graphql(`
  mutation CreateJobOrder($input: CreateJobOrderInput!) {
    createJobOrder(input: $input) {
      ... on JobOrderCreated {
        jobOrder {
          id
          version
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

export const UpdateJobOrderDocument = graphql(`
  mutation UpdateJobOrder($input: UpdateJobOrderInput!) {
    updateJobOrder(input: $input) {
      ... on JobOrderUpdated {
        jobOrder {
          id
          version
          ...JobOrderRow
          ...JobOrderFacts
          ...JobOrderActions
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

/** Adding and changing a job order. The answer of a change carries all that its panel shows. */
export function useSaveJobOrder(form: FormWithErrors) {
  const [create, creating] = useCommand(CreateJobOrderDocument, { form });
  const [update, updating] = useCommand(UpdateJobOrderDocument, { form });
  return {
    create: (input: CreateJobOrderInput) => create({ input }),
    update: (input: UpdateJobOrderInput) => update({ input }),
    busy: creating || updating,
  };
}
