import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { graphql } from '../../../gql/gql.ts';
import type { UpdateAssignmentStatusInput } from '../../../gql/graphql.ts';
import { outcomesOf } from '../../../record/outcomes.ts';

export const PreviewAssignmentStatusDocument = graphql(`
  query PreviewAssignmentStatus($input: UpdateAssignmentStatusInput!) {
    previewAssignmentStatus(input: $input) {
      outcomes {
        ...RecordOutcome
      }
      problems {
        path
        message
      }
    }
  }
`);

/** Long enough that typing asks once. */
const pause = 250;

/**
 * What Update Status would do with this input, asked anew as it changes.
 *
 * @param waiting something must still be chosen: nothing is asked
 * @returns `outcomes` is null while the answer is on its way
 */
export function useStatusPreview(input: UpdateAssignmentStatusInput, waiting: boolean) {
  const key = JSON.stringify(input);
  const [settled] = useDebouncedValue(key, pause);
  const asked = JSON.parse(settled) as UpdateAssignmentStatusInput;
  const { data, error, refetch } = useQuery(PreviewAssignmentStatusDocument, {
    variables: { input: asked },
    fetchPolicy: 'no-cache',
    skip: waiting,
  });
  const preview = key === settled ? data?.previewAssignmentStatus : undefined;
  return {
    outcomes: preview ? outcomesOf(preview.outcomes) : null,
    problems: preview?.problems ?? [],
    error,
    retry: () => void refetch(),
  };
}
