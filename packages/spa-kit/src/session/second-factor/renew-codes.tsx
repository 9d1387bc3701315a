import { Stack, Text } from '@mantine/core';
import { readFragment } from '../../gql/fragment-masking.ts';
import { ViewerParts, type Viewer } from '../viewer.ts';
import { CodeForm } from './code-form.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { RenewRecoveryCodesDocument } from './second-factor.ts';
import { useSecondFactorWords } from './second-factor-words.ts';
import type { CodesOnce } from './use-shown-codes.ts';

type RenewCodesProps = {
  codes: CodesOnce;
  onRenewed: (viewer: Viewer) => void;
};

/** New recovery codes in the place of those of before: a code of the app, then the new ones. */
export function RenewCodes({ codes: { shown, show, root }, onRenewed }: RenewCodesProps) {
  const words = useSecondFactorWords();
  if (shown) {
    return (
      <div ref={root}>
        <RecoveryCodes {...shown} why={words.renewedWhy} />
      </div>
    );
  }
  return (
    <Stack gap="sm">
      <Text size="sm">{words.renewWhy}</Text>
      <CodeForm
        command={RenewRecoveryCodesDocument}
        action={words.renew}
        onDone={({ recoveryCodes, viewer }) => {
          show(recoveryCodes);
          onRenewed(readFragment(ViewerParts, viewer));
        }}
      />
    </Stack>
  );
}
