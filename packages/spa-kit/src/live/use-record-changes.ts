import { useDebouncedCallback } from '@mantine/hooks';
import { useCallback, useRef } from 'react';
import type { LiveNews, RecordChange } from './live-connection.ts';
import { useLiveNews } from './live-updates.tsx';
import type { RecordKind } from './record-kind.ts';

/** Changes come in bursts (a bulk command touches many records); they are told together. */
const burst = 400;

/**
 * Calls `onChange` when records of these kinds changed, at most every 400 ms, with all changes since;
 * with none when the connection was gone meanwhile (read everything again).
 */
export function useRecordChanges(
  kinds: readonly RecordKind[],
  onChange: (changes: readonly RecordChange[]) => void,
): void {
  const pending = useRef<RecordChange[]>([]);
  const missed = useRef(false);
  const tell = useDebouncedCallback(() => {
    const changes = missed.current ? [] : pending.current;
    pending.current = [];
    missed.current = false;
    onChange(changes);
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
