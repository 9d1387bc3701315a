import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { type Answer, answerOf } from '@stint/spa-kit/answer/answer.ts';
import { useMessages } from '@stint/spa-kit/messages/messages-context.tsx';
import { problemOf } from '@stint/spa-kit/views/problem-of.ts';
import { useMemo } from 'react';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { PreviewedSections, type SectionPreview } from './preview-documents.ts';

/** A preview as it is asked for: of an account, or of a contact who has none yet. */
export type PreviewQuestion<Data, Input> = {
  document: TypedDocumentNode<Data, { input: Input }>;
  input: Input;
};

/** The newest answer, which stays until the next one (`settled` is false meanwhile), and why there is none. */
export type PreferencesPreview = {
  answer: Answer<readonly SectionPreview[]> | null;
  settled: boolean;
  problem: string | null;
};

/** Long enough that a row of clicks asks once (ms). */
const pause = 300;

/**
 * What a contact would see with the preferences of the input, asked again when they change; a question that is out of
 * date is given up.
 */
export function usePreferencesPreview<Data, Input>({
  document,
  input,
}: PreviewQuestion<Data, Input>): PreferencesPreview {
  const messages = useMessages();
  const key = JSON.stringify(input);
  const [asked] = useDebouncedValue(key, pause);
  const { data, previousData, error, loading } = useQuery(
    document as TypedDocumentNode<object, { input: Input }>,
    { variables: { input: JSON.parse(asked) as Input }, fetchPolicy: 'no-cache' },
  );
  const shown = data ?? previousData;
  const answer = useMemo(() => (shown ? sectionsIn(shown as object) : null), [shown]);
  return {
    answer,
    settled: !loading && key === asked,
    problem: error ? problemOf(error, messages).message : null,
  };
}

function sectionsIn(data: object): Answer<readonly SectionPreview[]> {
  const answer = answerOf<FragmentType<typeof PreviewedSections>>(data);
  if (answer.kind !== 'done') return answer;
  return { kind: 'done', value: readFragment(PreviewedSections, answer.value).sections };
}
