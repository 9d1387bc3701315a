import { createContext, useCallback, useState } from 'react';

/** Notes a form with unsaved input; answers what takes that back. */
type NoteForm = () => () => void;

/** How a form tells the dialog or screen around it that it holds unsaved input; see `useLeaveWarning`. */
export const UnsavedFormsContext = createContext<NoteForm>(() => () => {});

/**
 * For a dialog or screen whose forms keep what is typed to themselves.
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
