import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Button, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useLeaveWarning } from '@stint/ui/form/use-leave-warning.ts';
import type { SuccessOf } from '../../answer/answer.ts';
import { useCommand } from '../../answer/use-command.ts';
import { useMessages } from '../../messages/messages-context.tsx';
import { useSecondFactorWords } from './second-factor-words.ts';

type CodeFormProps<Data> = {
  /** What is done once the code is right. */
  command: TypedDocumentNode<Data, { input: { code: string } }>;
  /** On the button. */
  action: string;
  onDone: (answer: SuccessOf<Data>) => void;
};

/** Asks for the code that the authenticator app shows now. A wrong one is said at the field. */
export function CodeForm<Data>({ command, action, onDone }: CodeFormProps<Data>) {
  const messages = useMessages();
  const words = useSecondFactorWords();
  const form = useForm({
    initialValues: { code: '' },
    validate: { code: (code) => (code.trim() === '' ? messages.missing : null) },
  });
  useLeaveWarning(form.isDirty());
  const [run, busy] = useCommand(command, { form });
  const submit = form.onSubmit(async ({ code }) => {
    const answer = await run({ input: { code } });
    if (answer.kind === 'done') onDone(answer.value);
    else form.getInputNode('code')?.focus();
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <TextInput
          label={messages.oneTimeCode}
          description={words.codeHint}
          inputMode="numeric"
          autoComplete="one-time-code"
          data-autofocus
          autoFocus
          {...form.getInputProps('code')}
        />
        <Button type="submit" fullWidth loading={busy}>
          {action}
        </Button>
      </Stack>
    </form>
  );
}
