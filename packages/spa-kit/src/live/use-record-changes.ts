import { useDebouncedCallback } from '@mantine/hooks';
import { useCallback, useRef } from 'react';
import { useStintClient } from '../client/client-context.tsx';
import type { LiveNews, RecordChange } from './live-connection.ts';
import { useLiveNews } from './live-updates.tsx';
import type { RecordKind } from './record-kind.ts';

/** Changes come in bursts (a bulk command changes many records), so they are reported together. */
const burst = 400;

/**
 * Calls `onChange` when records of these kinds changed, at most every 400 ms, with all changes since;
 * with none when the connection was gone meanwhile (read everything again). What this tab changed itself
 * is left out: it has the answer already.
 */
export function useRecordChanges(
  kinds: readonly RecordKind[],
  onChange: (changes: readonly RecordChange[]) => void,
): void {
  const { ownChanges } = useStintClient();
  const pending = useRef<RecordChange[]>([]);
  const missed = useRef(false);
  const tell = useDebouncedCallback(() => {
    const changes = pending.current.filter((change) => !ownChanges.has(change));
    const missedSome = missed.current;
    pending.current = [];
    missed.current = false;
    if (missedSome) onChange([]);
    else if (changes.length > 0) onChange(changes);
  }, burst);
  const wanted = kinds.join();
  const listen = useCallback(
    (news: LiveNews) => {
      if (news.kind === 'missed') missed.current = true;
      else if (wanted.split(',').includes(news.change.kind)) pending.current.push(news.change);
      else return;
      tell();
    },
    [wanted, tell],
  );
  useLiveNews(listen);
}
