import type { ResultOf, TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { ActionRefusedAnswerFragment, InvalidInputAnswerFragment } from '../gql/graphql.ts';

/** The one root field of a mutation. */
type Root<Data> = NonNullable<Data[keyof Data]>;

/** The members of a mutation's answer that are not refusals. */
export type SuccessOf<Document extends TypedDocumentNode<any, any>> = Exclude<
  Root<ResultOf<Document>>,
  { __typename: 'ActionRefused' | 'InvalidInput' }
>;

export type Refused = Omit<ActionRefusedAnswerFragment, '__typename' | ' $fragmentName'>;
export type Invalid = Omit<InvalidInputAnswerFragment, '__typename' | ' $fragmentName'>;

/**
 * What came of a command. `failed` is a request that the server could not answer: nothing is known to
 * have happened.
 */
export type Answer<Success> =
  | { kind: 'done'; value: Success }
  | ({ kind: 'refused' } & Refused)
  | ({ kind: 'invalid' } & Invalid)
  | { kind: 'failed'; error: unknown };

/** Reads a mutation's data, whose only root field answers success, `ActionRefused` or `InvalidInput`. */
export function answerOf<Success>(data: object): Answer<Success> {
  const [root] = Object.values(data) as [{ __typename?: string }];
  switch (root.__typename) {
    case 'ActionRefused':
      return { kind: 'refused', ...(root as Refused) };
    case 'InvalidInput':
      return { kind: 'invalid', ...(root as Invalid) };
    default:
      return { kind: 'done', value: root as Success };
  }
}
