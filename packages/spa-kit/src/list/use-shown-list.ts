import { useEffect } from 'react';
import { useStintClient } from '../client/client-context.tsx';

/**
 * Reads something again after each of the viewer's own changes, like the lists that are shown.
 *
 * @param read undefined where nothing is shown
 */
export function useShownList(read: (() => Promise<unknown>) | undefined): void {
  const { shownLists } = useStintClient();
  useEffect(() => {
    if (!read) return;
    const reread = async () => void (await read());
    shownLists.add(reread);
    return () => void shownLists.delete(reread);
  }, [shownLists, read]);
}
