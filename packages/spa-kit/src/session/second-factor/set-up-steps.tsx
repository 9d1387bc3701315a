import { Stack, Text } from '@mantine/core';
import { AppStep } from './app-step.tsx';
import { OwnPasswordForm } from './own-password-form.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { StartSecondFactorDocument } from './second-factor.ts';
import { useSecondFactorWords } from './second-factor-words.ts';
import type { SetUp } from './use-set-up.ts';

type SetUpStepsProps = {
  setUp: SetUp;
  /** Why codes are set up, over the first step. */
  why: string;
};

/** The step of setting up one-time codes that is to be done now. */
export function SetUpSteps({ setUp, why }: SetUpStepsProps) {
  const words = useSecondFactorWords();
  const { appKey, shown, root } = setUp;
  if (shown) {
    return (
      <div ref={root}>
        <RecoveryCodes {...shown} why={words.recoveryWhy} />
      </div>
    );
  }
  if (appKey) return <AppStep appKey={appKey} onConfirmed={setUp.confirm} />;
  return (
    <Stack gap="sm">
      <Text size="sm">{why}</Text>
      <OwnPasswordForm
        command={StartSecondFactorDocument}
        action={words.continue}
        onDone={setUp.start}
      />
    </Stack>
  );
}
