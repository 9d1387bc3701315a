import { useMutation } from '@apollo/client/react';
import { Button, PasswordInput, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { Problem } from '@stint/ui/error-view/problem.ts';
import { useState } from 'react';
import { InvalidInputAnswer } from '../answer/answer-fragments.ts';
import { placeProblems } from '../answer/place-problems.ts';
import { showUnsuccessful } from '../answer/show-unsuccessful.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useMessages } from '../messages/messages-context.tsx';
import { problemOf } from '../views/problem-of.ts';
import { CodeForm } from './code-form.tsx';
import { refusalText } from './refused-sign-in.ts';
import { rememberCompanyId } from './remembered-company.ts';
import { showFailedSignIns } from './show-failed-sign-ins.ts';
import { UnsuccessfulSignIn } from './unsuccessful-sign-in.tsx';
import { ViewerParts, type Viewer } from './viewer.ts';

export const ChoosePasswordDocument = graphql(`
  mutation ChoosePassword($input: ChoosePasswordInput!) {
    choosePassword(input: $input) {
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

type ChoosePasswordFormProps = {
  token: string;
  onSignedIn: (viewer: Viewer) => void;
  /** The link is of no use any more: to ask for another. */
  onForgotten: () => void;
  onLeave: () => void;
  size?: 'sm' | 'lg';
};

/** Chooses a password by a one-time link, and signs in with it. */
export default function ChoosePasswordForm(props: ChoosePasswordFormProps) {
  const { token, onSignedIn, size = 'sm' } = props;
  const messages = useMessages();
  const [choose] = useMutation(ChoosePasswordDocument, { fetchPolicy: 'no-cache' });
  const [refusal, setRefusal] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [challenge, setChallenge] = useState<string | null>(null);
  const form = useForm({
    initialValues: { newPassword: '', repeated: '' },
    validate: {
      newPassword: (value) => (value === '' ? messages.missing : null),
      repeated: (value, { newPassword }) =>
        value === newPassword ? null : messages.passwordsDiffer,
    },
  });

  const finish = (viewer: Viewer) => {
    rememberCompanyId(viewer.agency.companyId);
    showFailedSignIns(viewer, messages);
    onSignedIn(viewer);
  };
  const submit = form.onSubmit(async ({ newPassword }) => {
    setRefusal(null);
    setProblem(null);
    try {
      const { data } = await choose({ variables: { input: { token, newPassword } } });
      const answer = data?.choosePassword;
      if (answer?.__typename === 'SignedIn') {
        finish(readFragment(ViewerParts, answer.viewer));
      } else if (answer?.__typename === 'SecondFactorRequired') {
        setChallenge(answer.challenge);
      } else if (answer?.__typename === 'SignInRefused') {
        const { message, retryAfterSeconds = null } = answer;
        setRefusal(refusalText({ message, retryAfterSeconds }, messages));
      } else if (answer) {
        const invalid = { kind: 'invalid', ...readFragment(InvalidInputAnswer, answer) } as const;
        const rest = placeProblems(form, invalid);
        if (rest) showUnsuccessful(rest, messages);
      }
    } catch (error) {
      setProblem(problemOf(error, messages, true));
    }
  });

  // The password is chosen: whoever does not get further with the code signs in.
  if (challenge !== null) {
    return (
      <CodeForm challenge={challenge} onSignedIn={finish} onOver={props.onLeave} size={size} />
    );
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={size === 'lg' ? 'md' : 'sm'}>
        <PasswordInput
          label={messages.newPassword}
          description={messages.passwordRule}
          size={size}
          autoComplete="new-password"
          data-autofocus
          autoFocus
          {...form.getInputProps('newPassword')}
        />
        <PasswordInput
          label={messages.repeatPassword}
          size={size}
          autoComplete="new-password"
          {...form.getInputProps('repeated')}
        />
        <UnsuccessfulSignIn refusal={refusal} problem={problem} />
        <Button type="submit" size={size} fullWidth loading={form.submitting}>
          {messages.choosePassword}
        </Button>
        {refusal !== null && (
          <>
            <Button variant="default" size={size} fullWidth onClick={props.onForgotten}>
              {messages.requestNewLink}
            </Button>
            <Button variant="default" size={size} fullWidth onClick={props.onLeave}>
              {messages.backToSignIn}
            </Button>
          </>
        )}
      </Stack>
    </form>
  );
}
