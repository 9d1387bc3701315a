import { Anchor, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useRef, useState } from 'react';
import type { Problem } from '@stint/ui/error-view/problem.ts';
import { useMessages } from '../messages/messages-context.tsx';
import { problemOf } from '../views/problem-of.ts';
import { CodeForm } from './code-form.tsx';
import { DemoAccounts } from './demo-accounts.tsx';
import { rememberCompanyId, rememberedCompanyId } from './remembered-company.ts';
import { refusalText } from './refused-sign-in.ts';
import { UnsuccessfulSignIn } from './unsuccessful-sign-in.tsx';
import { useSignIn } from './use-sign-in.ts';
import { showFailedSignIns } from './show-failed-sign-ins.ts';
import type { Viewer } from './viewer.ts';

type SignInFormProps = {
  onSignedIn: (viewer: Viewer) => void;
  /** Company and user name that are known already (signing in again). */
  known?: { companyId: string; userName: string };
  /** Leads to the way for those who forgot their password; absent where names are known already. */
  onForgotten?: () => void;
  /** `lg` where fingers press. */
  size?: 'sm' | 'lg';
};

/**
 * Company ID, user name, password. The company is remembered on this device; a refusal keeps the
 * names, empties the password and puts the cursor there. Where there is a demo, its accounts fill the form. Where
 * one-time codes are on, the code is asked for next.
 */
export function SignInForm({ onSignedIn, known, onForgotten, size = 'sm' }: SignInFormProps) {
  const messages = useMessages();
  const signIn = useSignIn();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [challenge, setChallenge] = useState<string | null>(null);
  const form = useForm({
    initialValues: {
      companyId: known?.companyId ?? rememberedCompanyId(),
      userName: known?.userName ?? '',
      password: '',
    },
    validate: {
      companyId: required(messages.missing),
      userName: required(messages.missing),
      password: required(messages.missing),
    },
  });

  const finish = (viewer: Viewer) => {
    rememberCompanyId(form.getValues().companyId);
    showFailedSignIns(viewer, messages);
    onSignedIn(viewer);
  };
  const submit = form.onSubmit(async (credentials) => {
    setRefusal(null);
    setProblem(null);
    try {
      const answer = await signIn(credentials);
      if (answer.kind === 'signed-in') return finish(answer.viewer);
      if (answer.kind === 'code-needed') return setChallenge(answer.challenge);
      setRefusal(refusalText(answer, messages));
      form.setFieldValue('password', '');
      form.getInputNode('password')?.focus();
    } catch (error) {
      setProblem(problemOf(error, messages, true));
    }
  });

  const submitButton = useRef<HTMLButtonElement>(null);
  const fill = ({ companyId, userName, password }: typeof form.values) => {
    setRefusal(null);
    form.setValues({ companyId, userName, password });
    form.clearErrors();
    submitButton.current?.focus();
  };

  if (challenge !== null) {
    const startAgain = (why: string | null) => {
      setChallenge(null);
      setRefusal(why);
      form.setFieldValue('password', '');
    };
    return <CodeForm challenge={challenge} onSignedIn={finish} onOver={startAgain} size={size} />;
  }
  const focusFirst = form.values.companyId === '' ? 'companyId' : known ? 'password' : 'userName';
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={size === 'lg' ? 'md' : 'sm'}>
        <TextInput
          label={messages.companyId}
          size={size}
          name="organization"
          autoComplete="organization"
          autoCapitalize="off"
          spellCheck={false}
          readOnly={known !== undefined}
          data-autofocus={focusFirst === 'companyId' || undefined}
          autoFocus={focusFirst === 'companyId'}
          {...form.getInputProps('companyId')}
        />
        <TextInput
          label={messages.userName}
          size={size}
          name="username"
          autoComplete="username"
          autoCapitalize="off"
          spellCheck={false}
          readOnly={known !== undefined}
          data-autofocus={focusFirst === 'userName' || undefined}
          autoFocus={focusFirst === 'userName'}
          {...form.getInputProps('userName')}
        />
        <PasswordInput
          label={messages.password}
          size={size}
          name="password"
          autoComplete="current-password"
          data-autofocus={focusFirst === 'password' || undefined}
          autoFocus={focusFirst === 'password'}
          {...form.getInputProps('password')}
        />
        <UnsuccessfulSignIn refusal={refusal} problem={problem} />
        <Button ref={submitButton} type="submit" size={size} fullWidth loading={form.submitting}>
          {messages.signIn}
        </Button>
        {onForgotten && (
          <Anchor component="button" type="button" size="sm" ta="center" onClick={onForgotten}>
            {messages.forgotPassword}
          </Anchor>
        )}
        {!known && <DemoAccounts onPick={fill} size={size} />}
      </Stack>
    </form>
  );
}

const required = (message: string) => (value: string) => (value.trim() === '' ? message : null);
