import { Button, Group, Text, Title } from '@mantine/core';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { BlockedBy } from '@stint/ui/form/blocked-by.tsx';
import { refusalText } from '@stint/ui/action-bar/refusal-sentences.ts';
import { Suspense, useState } from 'react';
import { ChangedMeanwhile } from './changed-meanwhile.tsx';
import { actionOf, type Claim } from './claim.ts';
import type { ClaimKind } from './claim-kind.ts';
import classes from './claim.module.css';
import { DisclaimerCheck } from './disclaimer-check.tsx';
import { DisputeEffect } from './dispute-effect.tsx';
import { useConfirmed } from './use-confirmed.ts';
import { WarningsCheck } from './warnings-check.tsx';
import { useClaimTexts } from './use-claim-texts.ts';
import type { Decision } from './use-decision.ts';
import { useDecisionKeys } from './use-decision-keys.ts';
import type { Disputes } from './use-disputes.ts';
import { useSeen } from './use-seen.ts';

const RejectDialog = lazy(() => import('./reject-dialog.tsx'));

type DecisionPanelProps = {
  kind: ClaimKind;
  claim: Claim;
  decision: Decision;
  disputes: Disputes;
  /** Somebody tried to approve, and something is missing. */
  tried: boolean;
  /** Shows what is missing. */
  onTried: () => void;
  /** What is missing since, by name. */
  blockedBy: readonly string[];
};

/** Where somebody approves, all or without the disputed lines, or rejects. */
export function DecisionPanel(props: DecisionPanelProps) {
  const { kind, claim, decision, disputes, tried, onTried, blockedBy } = props;
  const texts = useClaimTexts();
  const noun = texts[kind.texts];
  const approval = actionOf(claim, 'approve');
  const { changes, onSeen } = useSeen(claim);
  const confirmed = useConfirmed(claim);
  const [rejecting, setRejecting] = useState(false);
  const isPartial = disputes.disputed.length > 0;
  const isBlocked = changes.length > 0 || (isPartial && disputes.approved.length === 0);
  const isMissing =
    !confirmed.isComplete || (isPartial && (disputes.isReasonMissing || disputes.isTooLong));

  const approve = async () => {
    if (isBlocked || decision.busy) return;
    onTried();
    if (isMissing) return;
    const isDone = isPartial
      ? await decision.approveInPart(disputes, confirmed.input)
      : await decision.approve(confirmed.input);
    if (isDone) disputes.clear();
  };
  useDecisionKeys(
    approval?.allowed
      ? { onApprove: () => void approve(), onReject: () => setRejecting(true) }
      : {},
  );
  if (!approval) return null;
  return (
    <section className={classes.panel} aria-labelledby="decision">
      <Title order={2} id="decision" size="h4">
        {texts.decision}
      </Title>
      {changes.length > 0 && (
        <ChangedMeanwhile title={noun.changed} changes={changes} onSeen={onSeen} />
      )}
      {approval.allowed ? (
        <>
          <Text size="sm">{texts.disputeHint}</Text>
          {isPartial && <DisputeEffect kind={kind} claim={claim} disputes={disputes} />}
          {isPartial && disputes.isTooLong && (
            <Text c="var(--stint-bad-text)">{texts.tooLong}</Text>
          )}
          <WarningsCheck findings={claim.findings} confirmed={confirmed} tried={tried} />
          {claim.disclaimer !== null && (
            <DisclaimerCheck
              disclaimer={claim.disclaimer}
              accepted={confirmed.isAccepted}
              onChange={confirmed.accept}
              missing={tried}
            />
          )}
          <Group gap="xs">
            <Button
              size="md"
              mih={44}
              h="auto"
              disabled={isBlocked}
              loading={decision.busy}
              onClick={() => void approve()}
            >
              {isPartial ? texts.approveInPart : texts.approveAll(claim.amountOf(claim.lines))}
            </Button>
            <Button size="md" mih={44} variant="default" onClick={() => setRejecting(true)}>
              {texts.reject}
            </Button>
            <BlockedBy names={blockedBy} />
          </Group>
        </>
      ) : (
        <Text>{refusalText(approval.refusals)}</Text>
      )}
      {rejecting && (
        <Suspense>
          <RejectDialog
            title={noun.rejectMany(1)}
            busy={decision.busy}
            onReject={decision.reject}
            onClose={() => setRejecting(false)}
          />
        </Suspense>
      )}
    </section>
  );
}
