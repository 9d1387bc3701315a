import type { FormWithErrors } from '@stint/spa-kit/answer/place-problems.ts';
import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import { graphql } from '../../../gql/gql.ts';
import type { CreateContactInput, UpdateContactInput } from '../../../gql/graphql.ts';

export const CreateContactDocument = graphql(`
  mutation CreateContact($input: CreateContactInput!) {
    createContact(input: $input) {
      ... on ContactCreated {
        contact {
          id
          version
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

export const UpdateContactDocument = graphql(`
  mutation UpdateContact($input: UpdateContactInput!) {
    updateContact(input: $input) {
      ... on ContactUpdated {
        contact {
          id
          version
          ...ContactRow
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

/** Adding and changing a contact. The answer of a change carries all that its panel shows. */
export function useSaveContact(form: FormWithErrors) {
  const [create, creating] = useCommand(CreateContactDocument, { form });
  const [update, updating] = useCommand(UpdateContactDocument, { form });
  return {
    create: (input: CreateContactInput) => create({ input }),
    update: (input: UpdateContactInput) => update({ input }),
    busy: creating || updating,
  };
}
