import { hasUnsavedInput } from '@stint/ui/form/unsaved-input.ts';
import { loadWaitingModules, waitingModules } from '@stint/ui/lazy-module/waiting-modules.ts';
import { useEffect, useState } from 'react';

/** `asking`: it is being found out. */
type Reason = 'asking' | 'offline' | 'unreachable' | 'updated' | 'missing';

/** Milliseconds between two looks at a server that does not answer. */
const patience = 3_000;
/** Milliseconds for a part to arrive that is loaded again. */
const arrival = 1_500;
/** Milliseconds in which the page is loaded again by itself only once. */
const onceIn = 60_000;
const reloadedAt = 'stint.reloaded-at';

/**
 * Finds out why parts of the app could not be loaded, and loads them again when it can help: when the device is online
 * again, or the server answers again. If a part still is not there, the page itself is loaded again: once by itself, if
 * nothing is typed, else `reload` is for a person to press.
 */
export function useRecovery(): { reason: Reason; reload?: () => void } {
  const [reason, setReason] = useState<Reason>('asking');
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let stopped = false;
    let retried = false;
    const look = async () => {
      clearTimeout(timer);
      if (!navigator.onLine) return setReason('offline');
      const page = await readPage();
      if (stopped) return;
      if (page === null) {
        setReason('unreachable');
        timer = setTimeout(look, patience);
      } else if (!retried) {
        retried = true;
        loadWaitingModules();
        timer = setTimeout(look, arrival);
      } else if (waitingModules.some()) {
        if (!hasUnsavedInput() && reloadOnce()) return;
        setReason(isSameVersion(page) ? 'missing' : 'updated');
      }
    };
    const lookAgain = () => void look();
    lookAgain();
    window.addEventListener('online', lookAgain);
    window.addEventListener('offline', lookAgain);
    return () => {
      stopped = true;
      clearTimeout(timer);
      window.removeEventListener('online', lookAgain);
      window.removeEventListener('offline', lookAgain);
    };
  }, []);
  const needsReload = reason === 'updated' || reason === 'missing';
  return { reason, ...(needsReload && { reload: () => window.location.reload() }) };
}

/** The app's page as the server has it now; null when it does not answer. */
async function readPage(): Promise<string | null> {
  try {
    const answer = await fetch(window.location.pathname, { cache: 'no-store' });
    return answer.ok ? await answer.text() : null;
  } catch {
    return null;
  }
}

/** Whether the page that the server has begins with the same code as this one. */
function isSameVersion(page: string): boolean {
  const entry = document.querySelector<HTMLScriptElement>('script[type=module][src]');
  return entry === null || page.includes(entry.getAttribute('src') ?? '');
}

/** Loads the page again, unless that was done a moment ago and did not help. */
function reloadOnce(): boolean {
  try {
    const last = Number(sessionStorage.getItem(reloadedAt) ?? 0);
    if (Date.now() - last < onceIn) return false;
    sessionStorage.setItem(reloadedAt, String(Date.now()));
  } catch {
    return false;
  }
  window.location.reload();
  return true;
}
