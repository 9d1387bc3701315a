import { useEffect } from 'react';

/**
 * Makes the browser ask before the tab is closed or reloaded with unsaved input. Navigation inside the app is
 * blocked by the router.
 */
export function useLeaveWarning(unsaved: boolean) {
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);
}
