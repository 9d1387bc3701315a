import type { FormWithErrors } from '@stint/spa-kit/answer/place-problems.ts';
import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import { graphql } from '../../../gql/gql.ts';
import type { CreateClientInput, UpdateClientInput } from '../../../gql/graphql.ts';

export const CreateClientDocument = graphql(`
  mutation CreateClient($input: CreateClientInput!) {
    createClient(input: $input) {
      ... on ClientCreated {
        client {
          id
          version
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

export const UpdateClientDocument = graphql(`
  mutation UpdateClient($input: UpdateClientInput!) {
    updateClient(input: $input) {
      ... on ClientUpdated {
        client {
          id
          version
          ...ClientRow
          ...ClientFacts
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

/** Adding and changing a client. The answer of a change carries all that its panel shows. */
export function useSaveClient(form: FormWithErrors) {
  const [create, creating] = useCommand(CreateClientDocument, { form });
  const [update, updating] = useCommand(UpdateClientDocument, { form });
  return {
    create: (input: CreateClientInput) => create({ input }),
    update: (input: UpdateClientInput) => update({ input }),
    busy: creating || updating,
  };
}
