import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useMessages } from '../../messages/messages-context.tsx';
import { useViewer } from '../viewer.ts';

/** The viewer's own password, with the user name for password managers. */
export function OwnPasswordField(props: PasswordInputProps) {
  const messages = useMessages();
  const { account } = useViewer();
  return (
    <>
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
        {...props}
      />
    </>
  );
}
