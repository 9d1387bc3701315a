import { useMutation } from '@apollo/client/react';
import { readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { InvalidInputAnswer } from '../answer/answer-fragments.ts';
import type { RefusedSignIn } from './refused-sign-in.ts';
import { ViewerParts, type Viewer } from './viewer.ts';

export const SignInDocument = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      ... on SignedIn {
        viewer {
          ...ViewerParts
        }
      }
      ... on SignInRefused {
        message
        retryAfterSeconds
      }
      ...InvalidInputAnswer
    }
  }
`);

export type Credentials = { companyId: string; userName: string; password: string };

/** A refusal never tells whether the company, the name or the password was wrong. */
export type SignInAnswer =
  { kind: 'signed-in'; viewer: Viewer } | ({ kind: 'refused' } & RefusedSignIn);

/** Tries to sign in. Throws only when the server could not answer. */
export function useSignIn(): (credentials: Credentials) => Promise<SignInAnswer> {
  const [signIn] = useMutation(SignInDocument, { fetchPolicy: 'no-cache' });
  return async (input) => {
    const { data } = await signIn({ variables: { input } });
    const answer = data?.signIn;
    switch (answer?.__typename) {
      case 'SignedIn':
        return { kind: 'signed-in', viewer: readFragment(ViewerParts, answer.viewer) };
      case 'SignInRefused':
        return {
          kind: 'refused',
          message: answer.message,
          retryAfterSeconds: answer.retryAfterSeconds ?? null,
        };
      default:
        return {
          kind: 'refused',
          message: readFragment(InvalidInputAnswer, answer)?.message ?? '',
          retryAfterSeconds: null,
        };
    }
  };
}
