import type { PunchKind } from '@stint/domain/punch/punch.ts';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Device } from '../device/device.ts';
import type { PunchRemark } from '../device/punch-remark.ts';
import { punch } from './punch.ts';

/** Milliseconds for which the buttons rest after a touch: another button stands there now, and fingers bounce. */
const REST = 1_500;

/** What came of the last touch. */
export type Touch = { kind: PunchKind; at: string } | 'notKept' | null;

/**
 * Punching on this device, one touch at a time.
 *
 * @param remarks what the person sees at the button; they have seen it when they touch it
 */
export function usePunching(device: Device, accountId: string, remarks: readonly PunchRemark[]) {
  const [last, setLast] = useState<Touch>(null);
  const [resting, setResting] = useState(false);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(rest.current), []);
  const touch = useCallback(
    async (kind: PunchKind, assignmentId: string) => {
      setResting(true);
      void device.forgetRemarks(remarks).catch(() => {});
      try {
        const { deviceAt } = await punch(device, { accountId, kind, assignmentId });
        setLast({ kind, at: deviceAt });
      } catch {
        setLast('notKept');
      } finally {
        rest.current = setTimeout(() => setResting(false), REST);
      }
    },
    [device, accountId, remarks],
  );
  return { touch, resting, last };
}
