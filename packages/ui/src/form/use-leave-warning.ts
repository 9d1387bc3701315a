import { use, useEffect } from 'react';
import { UnsavedFormsContext } from './unsaved-forms.ts';
import { unsavedForms } from './unsaved-input.ts';

/**
 * Makes the browser ask before the tab is closed or reloaded with unsaved input, and a dialog around the form before
 * it closes. Navigation inside the app is blocked by the router.
 */
export function useLeaveWarning(unsaved: boolean) {
  const note = use(UnsavedFormsContext);
  useEffect(() => {
    if (!unsaved) return;
    const form = {};
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    const takeBack = note();
    unsavedForms.add(form);
    window.addEventListener('beforeunload', ask);
    return () => {
      takeBack();
      unsavedForms.delete(form);
      window.removeEventListener('beforeunload', ask);
    };
  }, [unsaved, note]);
}
