import { Code, Stack, Text } from '@mantine/core';
import { readFragment } from '../../gql/fragment-masking.ts';
import { ViewerParts, type Viewer } from '../viewer.ts';
import { CodeForm } from './code-form.tsx';
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
  const words = useSecondFactorWords();
  return (
    <Stack gap="sm">
      <Text size="sm">{words.scan}</Text>
      <QrCode text={address} label={words.qrCode} />
      <Text size="sm">
        {words.orType} <Code>{inGroups(secret)}</Code>
      </Text>
      <CodeForm
        command={ConfirmSecondFactorDocument}
        action={words.turnOn}
        onDone={({ recoveryCodes, viewer }) =>
          onConfirmed(recoveryCodes, readFragment(ViewerParts, viewer))
        }
      />
    </Stack>
  );
}

/** Apps ignore the spaces that help to type a key. */
const inGroups = (secret: string) => secret.match(/.{1,4}/g)?.join(' ') ?? secret;
