import { useStintClient } from '@stint/spa-kit/client/client-context.tsx';
import { useRecordChanges } from '@stint/spa-kit/live/use-record-changes.ts';
import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import { useCallback, useEffect, useState } from 'react';
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
  const isKept = viewer.viewedBy === null;
  const read = useCallback(async () => {
    try {
      const device = await thisDevice();
      const { answers } = device;
      const { data } = await apollo.query({ query: OwnClockDocument, fetchPolicy: 'no-cache' });
      // Read before the server recorded what was sent meanwhile: it would take that away again.
      if (device.answers !== answers) return void read();
      const known = data ? knownClockOf(data, viewer) : null;
      if (known && isKept) await device.keepClock(known);
      setSaid({ known, flags: data?.clock?.flags ?? [] });
      setError(undefined);
    } catch (failure) {
      setError(failure);
    }
  }, [apollo, viewer, isKept]);
  useEffect(() => void read(), [read]);
  useRecordChanges(kinds, () => void read());
  const kept = useClockOnDevice(viewer.account.id);
  const known = isKept ? kept?.known : said?.known;
  return {
    clock: kept && known ? { ...kept, known } : null,
    flags: said?.flags ?? [],
    error: known ? undefined : error,
    retry: () => void read(),
  };
}
