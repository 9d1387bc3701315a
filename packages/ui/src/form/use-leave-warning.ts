import { useEffect } from 'react';

/** The forms with input that is not saved. */
const forms = new Set<object>();

/** Whether input would be lost if the page were loaded again. */
export const hasUnsavedInput = (): boolean => forms.size > 0;

/**
 * Makes the browser ask before the tab is closed or reloaded with unsaved input. Navigation inside the app is
 * blocked by the router.
 */
export function useLeaveWarning(unsaved: boolean) {
  useEffect(() => {
    if (!unsaved) return;
    const form = {};
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    forms.add(form);
    window.addEventListener('beforeunload', ask);
    return () => {
      forms.delete(form);
      window.removeEventListener('beforeunload', ask);
    };
  }, [unsaved]);
}
