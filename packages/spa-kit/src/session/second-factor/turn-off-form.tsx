import { Button, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useLeaveWarning } from '@stint/ui/form/use-leave-warning.ts';
import { useCommand } from '../../answer/use-command.ts';
import { readFragment } from '../../gql/fragment-masking.ts';
import { useMessages } from '../../messages/messages-context.tsx';
import { ViewerParts, type Viewer } from '../viewer.ts';
import { OwnPasswordField } from './own-password-field.tsx';
import { TurnOffSecondFactorDocument } from './second-factor.ts';
import { useSecondFactorWords } from './second-factor-words.ts';

/** Turns the own one-time codes off: with the password, and a code of the app or a recovery code. */
export function TurnOffForm({ onTurnedOff }: { onTurnedOff: (viewer: Viewer) => void }) {
  const messages = useMessages();
  const words = useSecondFactorWords();
  const required = (value: string) => (value.trim() === '' ? messages.missing : null);
  const form = useForm({
    initialValues: { currentPassword: '', code: '' },
    validate: { currentPassword: required, code: required },
  });
  useLeaveWarning(form.isDirty());
  const [run, busy] = useCommand(TurnOffSecondFactorDocument, { form });
  const submit = form.onSubmit(async (input) => {
    const answer = await run({ input });
    if (answer.kind === 'done') onTurnedOff(readFragment(ViewerParts, answer.value.viewer));
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <OwnPasswordField {...form.getInputProps('currentPassword')} />
        <TextInput
          label={messages.oneTimeCode}
          description={messages.oneTimeCodeHint}
          autoComplete="one-time-code"
          autoCapitalize="off"
          spellCheck={false}
          {...form.getInputProps('code')}
        />
        <Button type="submit" fullWidth loading={busy} color="red.8">
          {words.turnOff}
        </Button>
      </Stack>
    </form>
  );
}
