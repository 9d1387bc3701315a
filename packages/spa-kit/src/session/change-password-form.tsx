import { Button, PasswordInput, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useLeaveWarning } from '@stint/ui/form/use-leave-warning.ts';
import { useCommand } from '../answer/use-command.ts';
import { graphql } from '../gql/gql.ts';
import { readFragment } from '../gql/fragment-masking.ts';
import { useMessages } from '../messages/messages-context.tsx';
import { useViewer, ViewerParts, type Viewer } from './viewer.ts';

export const ChangePasswordDocument = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      ... on PasswordChanged {
        viewer {
          ...ViewerParts
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

type ChangePasswordFormProps = {
  onChanged: (viewer: Viewer) => void;
  size?: 'sm' | 'lg';
};

/** Changes the person's own password; the current one is required. Refusals are shown at their field. */
export function ChangePasswordForm({ onChanged, size = 'sm' }: ChangePasswordFormProps) {
  const messages = useMessages();
  const { account } = useViewer();
  const form = useForm({
    initialValues: { currentPassword: '', newPassword: '', repeated: '' },
    validate: {
      currentPassword: (value) => (value === '' ? messages.missing : null),
      newPassword: (value) => (value === '' ? messages.missing : null),
      repeated: (value, { newPassword }) =>
        value === newPassword ? null : messages.passwordsDiffer,
    },
  });
  useLeaveWarning(form.isDirty());
  const [changePassword, changing] = useCommand(ChangePasswordDocument, { form });

  const submit = form.onSubmit(async ({ currentPassword, newPassword }) => {
    const answer = await changePassword({ input: { currentPassword, newPassword } });
    if (answer.kind === 'done') onChanged(readFragment(ViewerParts, answer.value.viewer));
  });

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={size === 'lg' ? 'md' : 'sm'}>
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
          size={size}
          autoComplete="current-password"
          data-autofocus
          autoFocus
          {...form.getInputProps('currentPassword')}
        />
        <PasswordInput
          label={messages.newPassword}
          description={messages.passwordRule}
          size={size}
          autoComplete="new-password"
          {...form.getInputProps('newPassword')}
        />
        <PasswordInput
          label={messages.repeatPassword}
          size={size}
          autoComplete="new-password"
          {...form.getInputProps('repeated')}
        />
        <Button type="submit" size={size} fullWidth loading={changing}>
          {messages.changePassword}
        </Button>
      </Stack>
    </form>
  );
}
