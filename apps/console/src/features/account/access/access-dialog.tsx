import { Alert, Button, Group, Stack } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { saveFile } from '@stint/spa-kit/record/list/save-file.ts';
import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import { LeaveGuard } from '@stint/spa-kit/views/leave-guard.tsx';
import { Dialog } from '@stint/ui/dialog/dialog.tsx';
import { LeaveQuestion } from '@stint/ui/dialog/leave-question.tsx';
import { useLeaving } from '@stint/ui/dialog/use-leaving.ts';
import { useRef, useState } from 'react';
import { accessFile, accessText } from './access-file.ts';
import { AccessList } from './access-list.tsx';
import type { IssuedAccess } from './issued-access.ts';

type AccessDialogProps = {
  title: string;
  issued: readonly IssuedAccess[];
  onClose: () => void;
};

/** What was issued, shown this once: it asks before passwords are lost that were neither copied nor downloaded. */
export function AccessDialog({ title, issued, onClose }: AccessDialogProps) {
  const { agency } = useViewer();
  const clipboard = useClipboard();
  const [kept, setKept] = useState(false);
  const secret = issued.some(({ password }) => password !== null);
  const unsaved = secret && !kept;
  const root = useRef<HTMLDivElement>(null);
  const leaving = useLeaving({ unsaved, root, onClose });
  const copy = () => {
    clipboard.copy(accessText(issued, agency.companyId));
    setKept(true);
  };
  const download = () => {
    saveFile(accessFile(issued, agency.companyId), `accounts-${agency.companyId}.csv`);
    setKept(true);
  };
  return (
    <Dialog onClose={leaving.leave} title={title} size="lg" closeOnClickOutside={!unsaved}>
      <LeaveGuard unsaved={unsaved && !leaving.over} inAddress why={lost} />
      <Stack gap="md" ref={root}>
        {secret && (
          <Alert color="yellow" title="These passwords are shown only now">
            Copy or download them before you close this. Each person chooses a password of their own
            at the first sign-in.
          </Alert>
        )}
        <AccessList issued={issued} />
        {leaving.asking ? (
          <LeaveQuestion onDiscard={leaving.discard} onStay={leaving.stay} words={question} />
        ) : (
          <Group justify="flex-end" gap="xs">
            {secret && (
              <>
                <Button variant="default" onClick={copy}>
                  {clipboard.copied ? 'Copied' : 'Copy'}
                </Button>
                <Button variant="default" onClick={download}>
                  Download CSV
                </Button>
              </>
            )}
            <Button onClick={leaving.leave}>Done</Button>
          </Group>
        )}
      </Stack>
    </Dialog>
  );
}

const lost = 'The passwords were neither copied nor downloaded. They can’t be shown again.';
const question = { question: lost, discard: 'Close anyway', stay: 'Stay' };
