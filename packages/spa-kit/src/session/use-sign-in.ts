import { useMutation } from '@apollo/client/react';
import { graphql } from '../gql/gql.ts';
import { type SignInAnswer, signInAnswerOf } from './sign-in-answer.ts';

export const SignInDocument = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      ... on SignedIn {
        viewer {
          ...ViewerParts
        }
      }
      ... on SecondFactorRequired {
        challenge
      }
      ... on SignInRefused {
        message
        retryAfterSeconds
      }
      ...InvalidInputAnswer
    }
  }
`);

export const SignInWithCodeDocument = graphql(`
  mutation SignInWithCode($input: SignInWithCodeInput!) {
    signInWithCode(input: $input) {
      ... on SignedIn {
        viewer {
          ...ViewerParts
        }
      }
      ... on SecondFactorRequired {
        challenge
      }
      ... on SignInRefused {
        code
        message
        retryAfterSeconds
      }
      ...InvalidInputAnswer
    }
  }
`);

export type Credentials = { companyId: string; userName: string; password: string };

/** Tries to sign in. Throws only when the server could not answer. */
export function useSignIn(): (credentials: Credentials) => Promise<SignInAnswer> {
  const [signIn] = useMutation(SignInDocument, { fetchPolicy: 'no-cache' });
  return async (input) => {
    const { data } = await signIn({ variables: { input } });
    return signInAnswerOf(data?.signIn);
  };
}

/** The second step, where one-time codes are on. Throws only when the server could not answer. */
export function useSignInWithCode(): (input: {
  challenge: string;
  code: string;
}) => Promise<SignInAnswer> {
  const [signIn] = useMutation(SignInWithCodeDocument, { fetchPolicy: 'no-cache' });
  return async (input) => {
    const { data } = await signIn({ variables: { input } });
    return signInAnswerOf(data?.signInWithCode);
  };
}
