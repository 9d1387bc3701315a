import { Button, PasswordInput, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { SuccessOf } from '../../answer/answer.ts';
import { useCommand } from '../../answer/use-command.ts';
import type { OwnPasswordInput } from '../../gql/graphql.ts';
import { useMessages } from '../../messages/messages-context.tsx';
import { useViewer } from '../viewer.ts';

type OwnPasswordFormProps<Data> = {
  /** What is done once the password is right. */
  command: TypedDocumentNode<Data, { input: OwnPasswordInput }>;
  /** On the button. */
  action: string;
  /** The button takes something away. */
  danger?: boolean;
  onDone: (answer: SuccessOf<Data>) => void;
};

/** Asks for the viewer's own password before something that only its owner may do. A wrong one is said at the field. */
export function OwnPasswordForm<Data>({
  command,
  action,
  danger = false,
  onDone,
}: OwnPasswordFormProps<Data>) {
  const messages = useMessages();
  const { account } = useViewer();
  const form = useForm({
    initialValues: { currentPassword: '' },
    validate: { currentPassword: (value) => (value === '' ? messages.missing : null) },
  });
  const [run, busy] = useCommand(command, { form });
  const submit = form.onSubmit(async (input) => {
    const answer = await run({ input });
    if (answer.kind === 'done') onDone(answer.value);
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <input
          type="text"
          name="username"
          autoComplete="username"
          value={account.userName}
          readOnly
          hidden
        />
        <PasswordInput
          label={messages.currentPassword}
          autoComplete="current-password"
          data-autofocus
          autoFocus
          {...form.getInputProps('currentPassword')}
        />
        <Button type="submit" fullWidth loading={busy} color={danger ? 'red.8' : undefined}>
          {action}
        </Button>
      </Stack>
    </form>
  );
}
