import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import type { Refusal } from '@stint/ui/action-bar/available-action.ts';
import type { Outcome } from '@stint/ui/effect-dialog/outcome.ts';
import { graphql } from '../../../gql/gql.ts';
import type { PlaceCandidateInput } from '../../../gql/graphql.ts';
import { outcomesOf } from '@stint/spa-kit/record/actions/outcomes.ts';

export const PreviewPlacementDocument = graphql(`
  query PreviewPlacement($input: PlaceCandidateInput!) {
    previewPlacement(input: $input) {
      burdenPercent
      outcome {
        ...RecordOutcome
      }
      warnings {
        code
        message
        blocking {
          kind
          id
          label
        }
      }
      dateWarnings {
        path
        message
      }
      problems {
        path
        message
      }
    }
  }
`);

/** Long enough that typing asks once. */
const pause = 300;

export type PlacementPreview = {
  /** Null until the server has answered for the first time. */
  outcome: Outcome | null;
  warnings: readonly Refusal[];
  /** Percent of pay: as entered, else the agency's for such work. Null until it is known. */
  burdenPercent: string | null;
  /** About dates that are far from today; nothing is refused for them. */
  dateWarnings: readonly { path: string; message: string }[];
  problems: readonly { path: string; message: string }[];
};

const unanswered: PlacementPreview = {
  outcome: null,
  burdenPercent: null,
  warnings: [],
  dateWarnings: [],
  problems: [],
};

/** What placing with this form would do, asked again when it changes; the last answer stays until then. */
export function usePlacementPreview(input: PlaceCandidateInput): PlacementPreview {
  const [settled] = useDebouncedValue(JSON.stringify(input), pause);
  const { data, previousData } = useQuery(PreviewPlacementDocument, {
    variables: { input: JSON.parse(settled) as PlaceCandidateInput },
    fetchPolicy: 'no-cache',
  });
  const preview = (data ?? previousData)?.previewPlacement;
  if (!preview) return unanswered;
  return { ...preview, outcome: outcomesOf([preview.outcome])[0] ?? null };
}
