import { Alert } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import type { WaitingPunch } from '../device/waiting-punch.ts';
import { useClockTexts } from '../use-clock-texts.ts';
import { useTick } from '../use-tick.ts';

/** Milliseconds after which a punch should have been sent: its position is known, and there was an answer. */
const SOON = 15_000;

type UnsentNoticeProps = {
  unsent: readonly WaitingPunch[];
  /** Whether they are there after the page was closed. */
  isKept: boolean;
};

/** That punches wait on this device, or would without a network. Those that were just made and are on their way are nothing to tell about. */
export function UnsentNotice({ unsent, isKept }: UnsentNoticeProps) {
  const texts = useClockTexts();
  const { online } = useNetwork();
  const now = useTick();
  const isLate = unsent.some(({ deviceAt }) => now - Date.parse(deviceAt) > SOON);
  if (online && !isLate) return null;
  return (
    <Alert color="yellow" title={unsent.length === 0 ? texts.goOn : texts.waiting(unsent.length)}>
      {isKept ? texts.waitingWhy : texts.keepsNothing}
    </Alert>
  );
}
