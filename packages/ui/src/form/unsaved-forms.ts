import { createContext, useCallback, useState } from 'react';

/** Notes a form or field with unsaved input; answers what takes that back. */
type NoteForm = () => () => void;

/** How a form or field tells the dialog or screen around it that it holds unsaved input; see `useLeaveWarning`. */
export const UnsavedFormsContext = createContext<NoteForm>(() => () => {});

/**
 * For a dialog or screen that does not know all that is typed in it: its forms may keep that to themselves, and a field
 * may hold a text that stands for no value (`useUnfinished`).
 *
 * @returns `unsaved`, whether one of them holds unsaved input; and `note`, the value of `UnsavedFormsContext` around them
 */
export function useUnsavedForms() {
  const [count, setCount] = useState(0);
  const note: NoteForm = useCallback(() => {
    setCount((before) => before + 1);
    return () => setCount((before) => before - 1);
  }, []);
  return { unsaved: count > 0, note };
}
