import { Textarea } from '@mantine/core';
import { useClaimTexts } from './use-claim-texts.ts';

/** As long as the API takes. */
const longest = 2000;

type ReasonFieldProps = {
  reason: string;
  onChange: (reason: string) => void;
  /** Somebody tried to reject without one. */
  missing: boolean;
};

/** Why something is rejected. */
export function ReasonField({ reason, onChange, missing }: ReasonFieldProps) {
  const texts = useClaimTexts();
  return (
    <Textarea
      label={texts.reason}
      description={texts.reasonHint}
      required
      data-autofocus
      autosize
      minRows={2}
      maxLength={longest}
      value={reason}
      error={missing && texts.reasonMissing}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
