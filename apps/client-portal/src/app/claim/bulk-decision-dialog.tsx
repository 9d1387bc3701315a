import { Button, Group, Skeleton, Stack, Text, Textarea } from '@mantine/core';
import { useAction } from '@stint/spa-kit/record/actions/use-action.ts';
import { usePreview } from '@stint/spa-kit/record/actions/use-preview.ts';
import { useMessages } from '@stint/spa-kit/messages/messages-context.tsx';
import { FailureView } from '@stint/spa-kit/views/failure-view.tsx';
import { Dialog } from '@stint/ui/dialog/dialog.tsx';
import type { Outcome } from '@stint/ui/effect-dialog/outcome.ts';
import { OutcomeList } from '@stint/ui/effect-dialog/outcome-list.tsx';
import { ErrorView } from '@stint/ui/error-view/error-view.tsx';
import { useState } from 'react';
import type { ClaimKind } from './claim-kind.ts';
import type { ClaimRow } from './claim-row.ts';
import { DisclaimerCheck } from './disclaimer-check.tsx';
import { formatPeriod } from '@stint/ui/dates/format-period.ts';
import { useClaimTexts } from './use-claim-texts.ts';
import { useDisclaimer } from './use-disclaimer.ts';

/** As long as the API takes. */
const longest = 2000;

type BulkDecisionDialogProps = {
  kind: ClaimKind;
  action: 'approve' | 'reject';
  rows: readonly ClaimRow[];
  onClose: () => void;
  /** Something was decided. */
  onDone: () => void;
};

/**
 * Approves or rejects what was chosen: first what would happen to each, then what happened. Each is decided on in the
 * version that the list showed; what needs a look of its own is refused and said so.
 */
export default function BulkDecisionDialog(props: BulkDecisionDialogProps) {
  const { kind, action, rows, onClose, onDone } = props;
  const texts = useClaimTexts();
  const noun = texts[kind.texts];
  const { loading } = useMessages();
  const [reason, setReason] = useState('');
  const [accepted, setAccepted] = useState(false);
  const [tried, setTried] = useState(false);
  const isApproval = action === 'approve';
  const { disclaimer, error } = useDisclaimer(kind, rows[0]!.id, { skip: !isApproval });
  const targets = rows.map(({ id, version }) => ({ id, version }));
  const input = isApproval
    ? { targets, acceptedDisclaimer: disclaimer ?? null }
    : { targets, reason: reason.trim() };
  // The reason changes nothing of what would happen, and is written after it is seen.
  const asked = isApproval ? input : { targets, reason: texts.reason };
  const undoing = useAction(kind.commands.undoApproval, {
    records: targets.map(({ id }) => ({ id })),
    done: ({ count }) => noun.undoneMany(count),
    atOnce: true,
  });
  const command = useAction(kind.commands[action], {
    records: targets,
    done: ({ count }) => (isApproval ? noun.approvedMany(count) : noun.rejectedMany(count)),
    ...(isApproval && {
      undo: (approved) => void undoing.act({ input: { targets: approved } }),
    }),
    onClose,
    onDone,
  });
  const { preview, problem } = usePreview(kind.previews[action], asked, {
    waiting: disclaimer === undefined || command.results !== undefined,
  });
  const ahead = preview?.filter(({ done }) => done) ?? [];
  const refused = preview?.filter(({ done }) => !done) ?? [];
  const isMissing = isApproval ? disclaimer !== null && !accepted : reason.trim() === '';
  /** The API calls them by number; people know whose they are. */
  const named = (outcomes: readonly Outcome[]) =>
    outcomes.map((outcome) => {
      const row = rows.find(({ id }) => id === outcome.recordId);
      return row
        ? {
            ...outcome,
            label: `${row.work.worker.name}, ${formatPeriod(row.startDate, row.endDate)}, ${outcome.label}`,
          }
        : outcome;
    });
  const title = isApproval ? noun.approveMany(rows.length) : noun.rejectMany(rows.length);

  if (command.results) {
    const results = named(command.results);
    return (
      <Dialog onClose={onClose} title={title} size="lg">
        <Stack gap="md" role="status">
          <OutcomeList
            heading={texts.notDone}
            outcomes={results.filter(({ done }) => !done)}
            kind="refused"
          />
          <OutcomeList
            heading={texts.done}
            outcomes={results.filter(({ done }) => done)}
            kind="past"
          />
          <Group justify="flex-end" gap="xs">
            {isApproval && command.onUndo && (
              <Button size="md" variant="default" onClick={command.onUndo}>
                {texts.undoApproval}
              </Button>
            )}
            <Button size="md" data-autofocus onClick={onClose}>
              {texts.close}
            </Button>
          </Group>
        </Stack>
      </Dialog>
    );
  }
  const confirm = () => {
    setTried(true);
    if (!isMissing) void command.act({ input });
  };
  return (
    <Dialog onClose={onClose} title={title} size="lg" closeOnClickOutside={reason === ''}>
      <Stack gap="md">
        {preview === null && !problem && !error && (
          <Skeleton height={80} role="status" aria-label={loading} />
        )}
        <OutcomeList
          heading={isApproval ? texts.willBeApproved : texts.willBeRejected}
          outcomes={named(ahead)}
          kind="ahead"
        />
        <OutcomeList heading={texts.willNotChange} outcomes={named(refused)} kind="refused" />
        {isApproval && refused.length > 0 && <Text size="sm">{texts.openToAcknowledge}</Text>}
        {problem && <ErrorView problem={problem} />}
        {error !== undefined && <FailureView error={error} onRetry={onClose} />}
        {isApproval && disclaimer && (
          <DisclaimerCheck
            disclaimer={disclaimer}
            accepted={accepted}
            onChange={setAccepted}
            missing={tried}
          />
        )}
        {!isApproval && (
          <Textarea
            label={texts.reason}
            description={texts.reasonHint}
            required
            data-autofocus
            autosize
            minRows={2}
            maxLength={longest}
            value={reason}
            error={tried && isMissing && texts.reasonMissing}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
        <Group justify="flex-end" gap="xs">
          <Button size="md" variant="default" disabled={command.busy} onClick={onClose}>
            {texts.cancel}
          </Button>
          <Button
            size="md"
            color={isApproval ? undefined : 'red.8'}
            disabled={ahead.length === 0}
            loading={command.busy}
            onClick={confirm}
          >
            {isApproval ? noun.approveMany(ahead.length) : noun.rejectMany(ahead.length)}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
