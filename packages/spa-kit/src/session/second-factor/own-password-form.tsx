import { Button, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useLeaveWarning } from '@stint/ui/form/use-leave-warning.ts';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { SuccessOf } from '../../answer/answer.ts';
import { useCommand } from '../../answer/use-command.ts';
import type { OwnPasswordInput } from '../../gql/graphql.ts';
import { useMessages } from '../../messages/messages-context.tsx';
import { OwnPasswordField } from './own-password-field.tsx';

type OwnPasswordFormProps<Data> = {
  /** What is done once the password is right. */
  command: TypedDocumentNode<Data, { input: OwnPasswordInput }>;
  /** On the button. */
  action: string;
  onDone: (answer: SuccessOf<Data>) => void;
};

/** Asks for the viewer's own password before something that only its owner may do. A wrong one is said at the field. */
export function OwnPasswordForm<Data>({ command, action, onDone }: OwnPasswordFormProps<Data>) {
  const messages = useMessages();
  const form = useForm({
    initialValues: { currentPassword: '' },
    validate: { currentPassword: (value) => (value === '' ? messages.missing : null) },
  });
  useLeaveWarning(form.isDirty());
  const [run, busy] = useCommand(command, { form });
  const submit = form.onSubmit(async (input) => {
    const answer = await run({ input });
    if (answer.kind === 'done') onDone(answer.value);
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <OwnPasswordField {...form.getInputProps('currentPassword')} />
        <Button type="submit" fullWidth loading={busy}>
          {action}
        </Button>
      </Stack>
    </form>
  );
}
