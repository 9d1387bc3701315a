import { Button, Group, Stack } from '@mantine/core';
import { LeaveGuard } from '@stint/spa-kit/views/leave-guard.tsx';
import { Dialog } from '@stint/ui/dialog/dialog.tsx';
import { LeaveQuestion } from '@stint/ui/dialog/leave-question.tsx';
import { BlockedBy } from '@stint/ui/form/blocked-by.tsx';
import { useBlocking } from '@stint/ui/form/use-blocking.ts';
import { useState, type FormEvent } from 'react';
import { ReasonField } from './reason-field.tsx';
import { useLeavingReason } from './use-leaving-reason.ts';
import { useClaimTexts } from './use-claim-texts.ts';

type RejectDialogProps = {
  title: string;
  busy: boolean;
  /** @returns whether it was rejected; what was typed stays otherwise */
  onReject: (reason: string) => Promise<boolean>;
  onClose: () => void;
};

/** Asks why a timesheet or an expense report is rejected. */
export default function RejectDialog({ title, busy, onReject, onClose }: RejectDialogProps) {
  const texts = useClaimTexts();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const isMissing = reason.trim() === '';
  const { root, attempt, blockedBy } = useBlocking<HTMLFormElement>();
  const { leaving, question, unsaved } = useLeavingReason(reason, root, onClose);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    leaving.endAsking();
    setTried(true);
    attempt();
    if (!isMissing && (await onReject(reason.trim()))) onClose();
  };
  return (
    <Dialog onClose={leaving.leave} title={title} closeOnClickOutside={isMissing}>
      <LeaveGuard unsaved={unsaved} busy={busy} inAddress />
      <form ref={root} onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="md">
          <ReasonField reason={reason} onChange={setReason} missing={tried && isMissing} />
          {leaving.asking ? (
            <LeaveQuestion onDiscard={leaving.discard} onStay={leaving.stay} words={question} />
          ) : (
            <Group justify="flex-end" gap="xs">
              <BlockedBy names={blockedBy} />
              <Button size="md" variant="default" disabled={busy} onClick={leaving.leave}>
                {texts.cancel}
              </Button>
              <Button size="md" type="submit" color="red.8" loading={busy}>
                {texts.reject}
              </Button>
            </Group>
          )}
        </Stack>
      </form>
    </Dialog>
  );
}
