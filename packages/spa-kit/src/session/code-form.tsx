import { Button, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import type { Problem } from '@stint/ui/error-view/problem.ts';
import { useMessages } from '../messages/messages-context.tsx';
import { problemOf } from '../views/problem-of.ts';
import { refusalText } from './refused-sign-in.ts';
import { UnsuccessfulSignIn } from './unsuccessful-sign-in.tsx';
import { useSignInWithCode } from './use-sign-in.ts';
import type { Viewer } from './viewer.ts';

type CodeFormProps = {
  challenge: string;
  onSignedIn: (viewer: Viewer) => void;
  /** Back to the password, with what there is to say. */
  onOver: (refusal: string | null) => void;
  size: 'sm' | 'lg' | undefined;
};

/** The second step of signing in: a code of the authenticator app, or a recovery code. */
export function CodeForm({ challenge, onSignedIn, onOver, size = 'sm' }: CodeFormProps) {
  const messages = useMessages();
  const signIn = useSignInWithCode();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const form = useForm({
    initialValues: { code: '' },
    validate: { code: (code) => (code.trim() === '' ? messages.missing : null) },
  });
  const submit = form.onSubmit(async ({ code }) => {
    setRefusal(null);
    setProblem(null);
    try {
      const answer = await signIn({ challenge, code });
      if (answer.kind === 'signed-in') return onSignedIn(answer.viewer);
      if (answer.kind === 'code-needed') return;
      if (answer.isOver) return onOver(answer.message);
      setRefusal(refusalText(answer, messages));
      form.setFieldValue('code', '');
      form.getInputNode('code')?.focus();
    } catch (error) {
      setProblem(problemOf(error, messages, true));
    }
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={size === 'lg' ? 'md' : 'sm'}>
        <TextInput
          label={messages.oneTimeCode}
          description={messages.oneTimeCodeHint}
          size={size}
          name="code"
          autoComplete="one-time-code"
          autoCapitalize="off"
          spellCheck={false}
          data-autofocus
          autoFocus
          {...form.getInputProps('code')}
        />
        <UnsuccessfulSignIn refusal={refusal} problem={problem} />
        <Button type="submit" size={size} fullWidth loading={form.submitting}>
          {messages.signIn}
        </Button>
        <Button variant="subtle" size={size} fullWidth onClick={() => onOver(null)}>
          {messages.backToPassword}
        </Button>
      </Stack>
    </form>
  );
}
