import { instantOf } from '@stint/domain/kernel/instants.ts';
import type { Device, PunchAnswer } from '../device/device.ts';
import type { WaitingPunch } from '../device/waiting-punch.ts';
import type { PunchInput, RecordPunchesInput } from '../../../gql/graphql.ts';
import { alone } from './alone.ts';
import { takeFresh } from './fresh-punches.ts';
import type { Recorded } from './record-punches.ts';

/** So many go in one request. */
const MOST_AT_ONCE = 100;

/**
 * Sends what waits of a person, in the order in which it was made, until nothing is left that can be sent now. One tab
 * does it at a time. What was sent and not answered stays, and is sent again with the same keys.
 *
 * @param send asks the server. @throws what it throws
 */
export function sendWaiting(
  device: Device,
  accountId: string,
  send: (input: RecordPunchesInput) => Promise<Recorded>,
): Promise<void> {
  return alone(`stint-punches-${accountId}`, async () => {
    const deviceId = await device.deviceId();
    for (;;) {
      const now = Date.now();
      const ready = (await device.readyToSend(accountId, now)).slice(0, MOST_AT_ONCE);
      if (ready.length === 0) return;
      const punches = sentPunches(ready);
      const sentAt = instantOf(now);
      const answers = (await send({ accountId, deviceId, sentAt, punches })).map(answerOf);
      await device.settle(ready, answers);
      if (answers.length < ready.length) throw new Error('Not every punch was answered');
    }
  });
}

/** What waited behind another has waited too, though the browser took the network to be there. */
function sentPunches(ready: readonly WaitingPunch[]): PunchInput[] {
  let queued = false;
  return ready.map(({ idempotencyKey, kind, deviceAt, assignmentId, sequence, position }) => {
    if (!takeFresh(idempotencyKey)) queued = true;
    return { idempotencyKey, kind, deviceAt, assignmentId, sequence, queued, ...position };
  });
}

function answerOf(recorded: Recorded[number]): PunchAnswer {
  const { idempotencyKey, outcome, refusals, punch, isClockOff, isAfterSubmission } = recorded;
  return {
    idempotencyKey,
    refusedBecause: outcome === 'REFUSED' ? refusals.map(({ message }) => message) : null,
    remarks: [
      ...(punch?.geofence === 'OUTSIDE' ? (['AWAY'] as const) : []),
      ...(isClockOff ? (['CLOCK_OFF'] as const) : []),
      ...(isAfterSubmission ? (['AFTER_SUBMISSION'] as const) : []),
    ],
  };
}
