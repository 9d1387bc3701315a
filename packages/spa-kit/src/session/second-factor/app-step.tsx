import { Button, Code, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useCommand } from '../../answer/use-command.ts';
import { readFragment } from '../../gql/fragment-masking.ts';
import { useMessages } from '../../messages/messages-context.tsx';
import { ViewerParts, type Viewer } from '../viewer.ts';
import { QrCode } from './qr-code.tsx';
import { ConfirmSecondFactorDocument, type AppKey } from './second-factor.ts';
import { useSecondFactorWords } from './second-factor-words.ts';

type AppStepProps = {
  appKey: AppKey;
  /** A code was right: codes are on. */
  onConfirmed: (recoveryCodes: readonly string[], viewer: Viewer) => void;
};

/** The key for the authenticator app, to scan or to type, and the code that shows that the app has it. */
export function AppStep({ appKey: { address, secret }, onConfirmed }: AppStepProps) {
  const messages = useMessages();
  const words = useSecondFactorWords();
  const form = useForm({
    initialValues: { code: '' },
    validate: { code: (code) => (code.trim() === '' ? messages.missing : null) },
  });
  const [confirm, confirming] = useCommand(ConfirmSecondFactorDocument, { form });
  const submit = form.onSubmit(async ({ code }) => {
    const answer = await confirm({ input: { code } });
    if (answer.kind !== 'done') return form.getInputNode('code')?.focus();
    const { recoveryCodes, viewer } = answer.value;
    onConfirmed(recoveryCodes, readFragment(ViewerParts, viewer));
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <Text size="sm">{words.scan}</Text>
        <QrCode text={address} label={words.qrCode} />
        <Text size="sm">
          {words.orType} <Code>{inGroups(secret)}</Code>
        </Text>
        <TextInput
          label={messages.oneTimeCode}
          description={words.codeHint}
          inputMode="numeric"
          autoComplete="one-time-code"
          data-autofocus
          autoFocus
          {...form.getInputProps('code')}
        />
        <Button type="submit" fullWidth loading={confirming}>
          {words.turnOn}
        </Button>
      </Stack>
    </form>
  );
}

/** Apps ignore the spaces that help to type a key. */
const inGroups = (secret: string) => secret.match(/.{1,4}/g)?.join(' ') ?? secret;
