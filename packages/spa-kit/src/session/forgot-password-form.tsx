import { useMutation } from '@apollo/client/react';
import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { Problem } from '@stint/ui/error-view/problem.ts';
import { useState } from 'react';
import { graphql } from '../gql/gql.ts';
import { useMessages } from '../messages/messages-context.tsx';
import { problemOf } from '../views/problem-of.ts';
import { refusalText } from './refused-sign-in.ts';
import { rememberedCompanyId } from './remembered-company.ts';
import { UnsuccessfulSignIn } from './unsuccessful-sign-in.tsx';

export const RequestPasswordResetDocument = graphql(`
  mutation RequestPasswordReset($input: RequestPasswordResetInput!) {
    requestPasswordReset(input: $input) {
      ... on PasswordResetRequested {
        userName
      }
      ... on SignInRefused {
        message
        retryAfterSeconds
      }
    }
  }
`);

type ForgotPasswordFormProps = { onLeave: () => void; size?: 'sm' | 'lg' };

/** Asks for a one-time link. Whether there is such an account is not said. */
export default function ForgotPasswordForm({ onLeave, size = 'sm' }: ForgotPasswordFormProps) {
  const messages = useMessages();
  const [request] = useMutation(RequestPasswordResetDocument, { fetchPolicy: 'no-cache' });
  const [requested, setRequested] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const needed = (value: string) => (value.trim() === '' ? messages.missing : null);
  const form = useForm({
    initialValues: { companyId: rememberedCompanyId(), userName: '' },
    validate: { companyId: needed, userName: needed },
  });

  const submit = form.onSubmit(async (input) => {
    setRefusal(null);
    setProblem(null);
    try {
      const { data } = await request({ variables: { input } });
      const answer = data?.requestPasswordReset;
      if (answer?.__typename === 'PasswordResetRequested') setRequested(answer.userName);
      else if (answer) {
        const retryAfterSeconds = answer.retryAfterSeconds ?? null;
        setRefusal(refusalText({ message: answer.message, retryAfterSeconds }, messages));
      }
    } catch (error) {
      setProblem(problemOf(error, messages, true));
    }
  });

  const back = (
    <Button variant="default" size={size} fullWidth onClick={onLeave}>
      {messages.backToSignIn}
    </Button>
  );
  if (requested !== null) {
    return (
      <Stack gap="md">
        <Text role="status" size="sm">
          {messages.linkRequested(requested)}
        </Text>
        {back}
      </Stack>
    );
  }
  const focusFirst = form.values.companyId === '' ? 'companyId' : 'userName';
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={size === 'lg' ? 'md' : 'sm'}>
        {(['companyId', 'userName'] as const).map((name) => (
          <TextInput
            key={name}
            label={messages[name]}
            size={size}
            autoComplete={name === 'companyId' ? 'organization' : 'username'}
            autoCapitalize="off"
            spellCheck={false}
            autoFocus={focusFirst === name}
            {...form.getInputProps(name)}
          />
        ))}
        <UnsuccessfulSignIn refusal={refusal} problem={problem} />
        <Button type="submit" size={size} fullWidth loading={form.submitting}>
          {messages.sendLink}
        </Button>
        {back}
      </Stack>
    </form>
  );
}
