import type { StintClient } from '@stint/spa-kit/client/make-client.ts';
import type { Device } from '../device/device.ts';
import { leftToSearch } from '../device/waiting-punch.ts';
import { recordPunches, SignedInAsOther } from './record-punches.ts';
import { retryDelay } from './retry-delay.ts';
import { sendWaiting } from './send-waiting.ts';

interface Sending {
  device: Device;
  client: Pick<StintClient, 'apollo' | 'sessionLoss'>;
  /** Who is signed in. */
  accountId: string;
  /** By now somebody else is, in another tab. */
  onOther: () => void;
}

/**
 * Sends what waits of a person as long as they are signed in: at once, after each punch, when the network or the session
 * is back, when the page is looked at again, and after growing pauses while it fails.
 *
 * @returns how to stop
 */
export function keepSending({ device, client, accountId, onOther }: Sending): () => void {
  const { sessionLoss } = client;
  const stopping = new AbortController();
  let failures = 0;
  let isRunning = false;
  let isWanted = false;
  let next: ReturnType<typeof setTimeout> | undefined;

  /** @returns milliseconds until something can be sent again; undefined where nothing waits */
  const sendAll = async (): Promise<number | undefined> => {
    try {
      await sendWaiting(device, accountId, (input) => recordPunches(client, input));
      failures = 0;
      const [first] = await device.unsentOf(accountId);
      return first && leftToSearch(first, Date.now());
    } catch (error) {
      if (error instanceof SignedInAsOther) onOther();
      // What happened meanwhile is a reason to try again soon, and none to send at once what has just failed.
      failures = isWanted ? 1 : failures + 1;
      return retryDelay(failures);
    }
  };
  const attempt = async () => {
    clearTimeout(next);
    isWanted = isRunning;
    if (isRunning || stopping.signal.aborted || sessionLoss.loss() !== null) return;
    isRunning = true;
    const pause = await sendAll();
    isRunning = false;
    if (isWanted && failures === 0) return void attempt();
    if (pause !== undefined && !stopping.signal.aborted) {
      next = setTimeout(() => void attempt(), pause);
    }
  };

  const again = () => void attempt();
  const unsubscribe = [device.subscribe(again), sessionLoss.subscribe(again)];
  window.addEventListener('online', again, stopping);
  document.addEventListener('visibilitychange', again, stopping);
  again();
  return () => {
    stopping.abort();
    clearTimeout(next);
    unsubscribe.forEach((stop) => stop());
  };
}
