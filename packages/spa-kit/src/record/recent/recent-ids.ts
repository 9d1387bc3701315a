import { useEffect, useState } from 'react';

/** How many are remembered. */
const AT_MOST = 8;

/** Ids alone are kept on the device; names are asked of the server, for whoever may see them then. */
const keyOf = (accountId: string) => `stint.recent.${accountId}`;

/** The records that this account opened last on this device, the latest first. */
export function recentIds(accountId: string): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(accountId)) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string').slice(0, AT_MOST) : [];
  } catch {
    return [];
  }
}

/** The same for a screen, as it was when the screen opened. */
export function useRecentIds(accountId: string): readonly string[] {
  const [ids] = useState(() => recentIds(accountId));
  return ids;
}

/** Remembers that a record was opened. */
export function useRememberOpened(accountId: string, id: string | undefined): void {
  useEffect(() => {
    if (id === undefined) return;
    const ids = [id, ...recentIds(accountId).filter((other) => other !== id)];
    try {
      localStorage.setItem(keyOf(accountId), JSON.stringify(ids.slice(0, AT_MOST)));
    } catch {
      // Without storage nothing is remembered.
    }
  }, [accountId, id]);
}
