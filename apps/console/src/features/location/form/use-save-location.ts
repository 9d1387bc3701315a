import type { FormWithErrors } from '@stint/spa-kit/answer/place-problems.ts';
import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import { graphql } from '../../../gql/gql.ts';
import type { CreateLocationInput, UpdateLocationInput } from '../../../gql/graphql.ts';

export const CreateLocationDocument = graphql(`
  mutation CreateLocation($input: CreateLocationInput!) {
    createLocation(input: $input) {
      ... on LocationCreated {
        location {
          id
          version
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

export const UpdateLocationDocument = graphql(`
  mutation UpdateLocation($input: UpdateLocationInput!) {
    updateLocation(input: $input) {
      ... on LocationUpdated {
        location {
          id
          version
          ...LocationRow
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

/** Adding and changing a location. The answer of a change carries all that its panel shows. */
export function useSaveLocation(form: FormWithErrors) {
  const [create, creating] = useCommand(CreateLocationDocument, { form });
  const [update, updating] = useCommand(UpdateLocationDocument, { form });
  return {
    create: (input: CreateLocationInput) => create({ input }),
    update: (input: UpdateLocationInput) => update({ input }),
    busy: creating || updating,
  };
}
