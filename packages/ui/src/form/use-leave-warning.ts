import { useEffect } from 'react';

/**
 * Has the browser ask before the tab is closed or reloaded while something typed isn't saved. Moving
 * inside the app is the router's to block.
 */
export function useLeaveWarning(unsaved: boolean) {
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);
}
