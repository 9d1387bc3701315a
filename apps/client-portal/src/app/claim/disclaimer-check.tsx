import { Checkbox, Stack, Text } from '@mantine/core';
import classes from './claim.module.css';
import { useClaimTexts } from './use-claim-texts.ts';

type DisclaimerCheckProps = {
  /** Kept with the approval, word for word. */
  disclaimer: string;
  accepted: boolean;
  onChange: (accepted: boolean) => void;
  /** Somebody tried to approve without it. */
  missing: boolean;
};

/** What somebody accepts who approves (S-10). */
export function DisclaimerCheck({ disclaimer, accepted, onChange, missing }: DisclaimerCheckProps) {
  const texts = useClaimTexts();
  const isMissing = missing && !accepted;
  return (
    <Stack
      gap={8}
      role="group"
      aria-label={texts.disclaimer}
      data-blocking={isMissing ? texts.disclaimer : undefined}
    >
      <Text size="sm" className={classes.words}>
        {disclaimer}
      </Text>
      <Checkbox
        label={texts.accept}
        checked={accepted}
        error={isMissing && texts.acceptMissing}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </Stack>
  );
}
