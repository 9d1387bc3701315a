import { Alert, Anchor, Stack, Text } from '@mantine/core';
import type { ClaimStatus } from '@stint/domain/timesheet/claim.ts';
import { Link } from '@tanstack/react-router';
import { useClaimTexts } from './use-claim-texts.ts';

type ClaimNoticesProps = {
  status: ClaimStatus;
  /** Why it was sent back or voided. */
  reason: string | null;
  /** What it was split off. */
  first: { to: string; number: number } | null;
  /** What was split off it: how much, and why. */
  disputed: readonly { to: string; part: string; reason: string | null }[];
};

/** What became of an own claim, in words: why it was sent back, and which part of it is disputed. */
export function ClaimNotices({ status, reason, first, disputed }: ClaimNoticesProps) {
  const texts = useClaimTexts();
  const heads: Partial<Record<ClaimStatus, string>> = {
    REJECTED: texts.sentBack,
    VOID: texts.voided,
  };
  return (
    <>
      {heads[status] && (
        <Alert color="yellow" title={heads[status]}>
          {reason && <Text style={wrapped}>{reason}</Text>}
        </Alert>
      )}
      {first && (
        <Alert color="gray">
          <Stack gap={4}>
            {texts.disputed(first.number)}
            <WayTo to={first.to} label={texts.openFirst} />
          </Stack>
        </Alert>
      )}
      {disputed.map((part) => (
        <Alert key={part.to} color="yellow">
          <Stack gap={4}>
            {texts.disputedPart(part.part)}
            {part.reason && <Text style={wrapped}>{part.reason}</Text>}
            <WayTo to={part.to} label={texts.openDisputed} />
          </Stack>
        </Alert>
      ))}
    </>
  );
}

function WayTo({ to, label }: { to: string; label: string }) {
  return (
    <Anchor
      component={Link}
      to={to}
      style={{ display: 'inline-flex', minHeight: 44, alignItems: 'center' }}
    >
      {label}
    </Anchor>
  );
}

const wrapped = { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' } as const;
