import { Checkbox, Stack } from '@mantine/core';
import type { Finding } from './claim.ts';
import type { Confirmed } from './use-confirmed.ts';
import { useClaimTexts } from './use-claim-texts.ts';

type WarningsCheckProps = {
  findings: readonly Finding[];
  confirmed: Confirmed;
  /** Somebody tried to approve without them. */
  tried: boolean;
};

/** What the checks warn of: read and confirmed, each by itself. */
export function WarningsCheck({ findings, confirmed, tried }: WarningsCheckProps) {
  const texts = useClaimTexts();
  const warnings = findings.filter(({ isWarning }) => isWarning);
  if (warnings.length === 0) return null;
  const codes = new Set(warnings.map(({ code }) => code));
  const isMissing = tried && !confirmed.isAcknowledged;
  return (
    <Checkbox.Group
      data-blocking={isMissing ? texts.warnings : undefined}
      label={texts.warnings}
      value={[...confirmed.acknowledged]}
      onChange={confirmed.acknowledge}
      error={isMissing && texts.warningsMissing}
    >
      <Stack gap={8} mt={8}>
        {[...codes].map((code) => (
          <Checkbox
            key={code}
            value={code}
            label={warnings
              .filter((warning) => warning.code === code)
              .map(({ message }) => message)
              .join(' ')}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
