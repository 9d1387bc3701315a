import { Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import { useMessages } from '@stint/spa-kit/messages/messages-context.tsx';
import { FailureView } from '@stint/spa-kit/views/failure-view.tsx';
import { LeaveGuard } from '@stint/spa-kit/views/leave-guard.tsx';
import { Dialog } from '@stint/ui/dialog/dialog.tsx';
import { LeaveQuestion } from '@stint/ui/dialog/leave-question.tsx';
import { OutcomeList } from '@stint/ui/effect-dialog/outcome-list.tsx';
import { ErrorView } from '@stint/ui/error-view/error-view.tsx';
import { BlockedBy } from '@stint/ui/form/blocked-by.tsx';
import { useBlocking } from '@stint/ui/form/use-blocking.ts';
import { useState } from 'react';
import { BulkResults } from './bulk-results.tsx';
import { DisclaimerCheck } from './disclaimer-check.tsx';
import { ReasonField } from './reason-field.tsx';
import { useBulkDecision, type BulkDecision } from './use-bulk-decision.ts';
import { useClaimTexts } from './use-claim-texts.ts';
import { useLeavingReason } from './use-leaving-reason.ts';

/**
 * Approves or rejects what was chosen: first what would happen to each, then what happened. What needs a look of its
 * own is refused and said so.
 */
export default function BulkDecisionDialog(props: BulkDecision) {
  const { kind, action, rows, onClose } = props;
  const texts = useClaimTexts();
  const noun = texts[kind.texts];
  const { loading } = useMessages();
  const [reason, setReason] = useState('');
  const [accepted, setAccepted] = useState(false);
  const [tried, setTried] = useState(false);
  const isApproval = action === 'approve';
  const labelOf = isApproval ? noun.approveMany : noun.rejectMany;
  const decision = useBulkDecision(props, reason.trim());
  const { ahead, refused, disclaimer, problem, error } = decision;
  const isMissing = isApproval ? disclaimer !== null && !accepted : reason.trim() === '';

  const { root, attempt, blockedBy } = useBlocking<HTMLDivElement>();
  const { leaving, question, unsaved } = useLeavingReason(reason, root, onClose);

  const confirm = () => {
    setTried(true);
    attempt();
    if (!isMissing) decision.confirm();
  };
  if (decision.results) {
    return (
      <Dialog onClose={onClose} title={labelOf(rows.length)} size="lg">
        <BulkResults results={decision.results} onUndo={decision.onUndo} onClose={onClose} />
      </Dialog>
    );
  }
  return (
    <Dialog
      onClose={leaving.leave}
      title={labelOf(rows.length)}
      size="lg"
      closeOnClickOutside={reason.trim() === ''}
    >
      <LeaveGuard unsaved={unsaved} busy={decision.busy} inAddress />
      <Stack ref={root} gap="md">
        {!ahead && !problem && !error && (
          <Skeleton height={80} role="status" aria-label={loading} />
        )}
        <OutcomeList
          heading={isApproval ? texts.willBeApproved : texts.willBeRejected}
          outcomes={ahead ?? []}
          kind="ahead"
        />
        <OutcomeList heading={texts.willNotChange} outcomes={refused ?? []} kind="refused" />
        {isApproval && refused && refused.length > 0 && (
          <Text size="sm">{texts.openToAcknowledge}</Text>
        )}
        {problem && <ErrorView problem={problem} onRetry={decision.onRetry} />}
        {error !== undefined && <FailureView error={error} onRetry={decision.readAgain} />}
        {isApproval && disclaimer && (
          <DisclaimerCheck
            disclaimer={disclaimer}
            accepted={accepted}
            onChange={setAccepted}
            missing={tried}
          />
        )}
        {!isApproval && (
          <ReasonField reason={reason} onChange={setReason} missing={tried && isMissing} />
        )}
        {leaving.asking ? (
          <LeaveQuestion onDiscard={leaving.discard} onStay={leaving.stay} words={question} />
        ) : (
          <Group justify="flex-end" gap="xs">
            <BlockedBy names={blockedBy} />
            <Button size="md" variant="default" disabled={decision.busy} onClick={leaving.leave}>
              {texts.cancel}
            </Button>
            <Button
              size="md"
              color={isApproval ? undefined : 'red.8'}
              disabled={!ahead || ahead.length === 0}
              loading={decision.busy}
              onClick={confirm}
            >
              {labelOf(ahead?.length ?? rows.length)}
            </Button>
          </Group>
        )}
      </Stack>
    </Dialog>
  );
}
