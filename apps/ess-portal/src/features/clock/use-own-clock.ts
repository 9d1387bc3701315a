import { useStintClient } from '@stint/spa-kit/client/client-context.tsx';
import type { StintClient } from '@stint/spa-kit/client/make-client.ts';
import { useRecordChanges } from '@stint/spa-kit/live/use-record-changes.ts';
import { useViewer, type Viewer } from '@stint/spa-kit/session/viewer.ts';
import { useCallback, useDeferredValue, useEffect, useState } from 'react';
import type { KnownClock } from './device/known-clock.ts';
import { thisDevice } from './device/this-device.ts';
import { type ClockOnDevice, useClockOnDevice } from './device/use-clock-on-device.ts';
import { type ClockFlag, knownClockOf, OwnClockDocument } from './own-clock.ts';

const kinds = ['Punch', 'PunchCorrection', 'Shift', 'Assignment'] as const;

interface OwnClock {
  /** `null` until it is known. */
  clock: (ClockOnDevice & { known: KnownClock }) | null;
  /** What is remarkable about the own punches of the last days; none without a network. */
  flags: readonly ClockFlag[];
  /** Why it is not known. */
  error: unknown;
  retry: () => void;
}

interface Said {
  known: KnownClock | null;
  flags: readonly ClockFlag[];
}

/**
 * The clock of whoever is signed in: as the server says, and kept on this device for when there is no network. What an
 * administrator sees who views as somebody else is not kept.
 */
export function useOwnClock(): OwnClock {
  const viewer = useViewer();
  const { apollo } = useStintClient();
  const [said, setSaid] = useState<Said | null>(null);
  const [error, setError] = useState<unknown>();
  const read = useCallback(
    () =>
      saidBy(apollo, viewer).then((clock) => {
        setSaid(clock);
        setError(undefined);
      }, setError),
    [apollo, viewer],
  );
  useEffect(() => void read(), [read]);
  useRecordChanges(kinds, () => void read());
  const kept = useClockOnDevice(viewer.account.id);
  const known = viewer.viewedBy === null ? kept?.known : said?.known;
  // Rendered bit by bit when it has come, as `useTimeSliced` does with answers; later, a touch shows at once.
  const wasKnown = useDeferredValue(Boolean(kept && known));
  return {
    clock: kept && known && wasKnown ? { ...kept, known } : null,
    flags: said?.flags ?? [],
    error: known ? undefined : error,
    retry: () => void read(),
  };
}

/** What the server says now, once it is kept on this device. @throws where it does not answer */
async function saidBy(apollo: StintClient['apollo'], viewer: Viewer): Promise<Said> {
  const device = await thisDevice();
  for (;;) {
    const { answers } = device;
    const { data } = await apollo.query({ query: OwnClockDocument, fetchPolicy: 'no-cache' });
    // Read before the server recorded what was sent meanwhile: it would take that away again.
    if (device.answers !== answers) continue;
    const known = data ? knownClockOf(data, viewer) : null;
    if (known && viewer.viewedBy === null) await device.keepClock(known);
    return { known, flags: data?.clock?.flags ?? [] };
  }
}
