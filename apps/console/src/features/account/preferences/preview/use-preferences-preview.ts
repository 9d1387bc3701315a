import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { answerOf, type SuccessOf } from '@stint/spa-kit/answer/answer.ts';
import { useMessages } from '@stint/spa-kit/messages/messages-context.tsx';
import { problemOf } from '@stint/spa-kit/views/problem-of.ts';
import { useMemo } from 'react';
import { graphql } from '../../../../gql/gql.ts';
import type {
  ClientPortalPreferencesInput,
  PreviewClientPortalPreferencesQuery,
} from '../../../../gql/graphql.ts';

export const PreviewClientPortalPreferencesDocument = graphql(`
  query PreviewClientPortalPreferences($input: PreviewClientPortalPreferencesInput!) {
    previewClientPortalPreferences(input: $input) {
      ... on PreferencesPreview {
        sections {
          section
          before
          after
          gainedCount
          gained {
            id
            label
          }
          lostCount
          lost {
            id
            label
          }
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

type Preview = SuccessOf<PreviewClientPortalPreferencesQuery>;

/** What one section would show, against now. */
export type SectionPreview = Preview['sections'][number];

/** Long enough that a row of clicks asks once (ms). */
const pause = 300;

/**
 * What a contact would see with these preferences, asked again when they change; a question that is out of date is
 * given up.
 *
 * @returns the newest answer, which stays until the next one (`settled` is false meanwhile), and why there is none
 */
export function usePreferencesPreview(id: string, preferences: ClientPortalPreferencesInput) {
  const messages = useMessages();
  const key = JSON.stringify(preferences);
  const [asked] = useDebouncedValue(key, pause);
  const { data, previousData, error, loading } = useQuery(PreviewClientPortalPreferencesDocument, {
    variables: {
      input: { id, preferences: JSON.parse(asked) as ClientPortalPreferencesInput },
    },
    fetchPolicy: 'no-cache',
  });
  const shown = data ?? previousData;
  const answer = useMemo(() => (shown ? answerOf<Preview>(shown) : null), [shown]);
  return {
    answer,
    settled: !loading && key === asked,
    problem: error ? problemOf(error, messages).message : null,
  };
}
