import { Button, Group, Text } from '@mantine/core';
import { useStintClient } from '@stint/spa-kit/client/client-context.tsx';
import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import { Dialog } from '@stint/ui/dialog/dialog.tsx';
import { useEffect, useState } from 'react';
import { forgetClock } from './device/forget-clock.ts';
import { thisDevice } from './device/this-device.ts';
import { keepSending } from './sending/keep-sending.ts';
import { useClockTexts } from './use-clock-texts.ts';

/**
 * What the clock does on every screen while its owner is signed in: punches that wait on the device are sent; signing out
 * with such punches is asked about; and a session that was ended takes the known clock with it.
 */
export default function ClockOnDevice() {
  const client = useStintClient();
  const { account } = useViewer();
  useEffect(() => {
    let stop = () => {};
    let isGone = false;
    void thisDevice().then((device) => {
      if (!isGone) stop = keepSending({ device, client, accountId: account.id, onOther });
    });
    return () => {
      isGone = true;
      stop();
    };
  }, [client, account.id]);
  useEffect(() => {
    const { sessionLoss } = client;
    return sessionLoss.subscribe(() => {
      if (sessionLoss.loss() === 'ended') void forgetClock();
    });
  }, [client]);
  return <SignOutQuestion accountId={account.id} />;
}

/** Nothing that was shown to one person stays for the other. */
const onOther = () => window.location.reload();

interface Question {
  waiting: number;
  answer: (leaves: boolean) => void;
}

/** Whether somebody really signs out while punches of theirs wait on the device, where they stay. */
function SignOutQuestion({ accountId }: { accountId: string }) {
  const { beforeSignOut } = useStintClient();
  const { signOut: texts } = useClockTexts();
  const [question, setQuestion] = useState<Question | null>(null);
  useEffect(() => {
    const ask = async () => {
      const waiting = await (await thisDevice()).unsentOf(accountId);
      if (waiting.length === 0) return true;
      return new Promise<boolean>((answer) => setQuestion({ waiting: waiting.length, answer }));
    };
    beforeSignOut.add(ask);
    return () => void beforeSignOut.delete(ask);
  }, [beforeSignOut, accountId]);
  if (!question) return null;
  const answer = (leaves: boolean) => {
    setQuestion(null);
    question.answer(leaves);
  };
  return (
    <Dialog onClose={() => answer(false)} title={texts.title}>
      <Text size="md">{texts.why(question.waiting)}</Text>
      <Group justify="flex-end" mt="md">
        <Button size="lg" variant="default" onClick={() => answer(true)}>
          {texts.leave}
        </Button>
        <Button size="lg" data-autofocus onClick={() => answer(false)}>
          {texts.stay}
        </Button>
      </Group>
    </Dialog>
  );
}
