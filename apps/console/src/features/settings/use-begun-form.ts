import { useState } from 'react';

/** Settings as a form begins with them, and what the form has to say. */
export type BegunForm<Settings> = {
  settings: Settings;
  /** The button has the focus: it was pressed, and the form was reset. */
  autoFocus: boolean;
  onDirty: (dirty: boolean) => void;
  /** Something else is stored now. */
  onSaved: () => void;
};

/**
 * A form of settings. It begins anew with what is stored, unless something is typed in it: that is kept,
 * and comes together with what others saved when it is saved.
 *
 * @returns the key of the form, which changes when it begins anew, and its props
 */
export function useBegunForm<Settings extends { version: number }>(
  settings: Settings,
): [key: number, form: BegunForm<Settings>] {
  const [begun, begin] = useState({ settings, autoFocus: false });
  const [dirty, setDirty] = useState(false);
  const [saved, setSaved] = useState(false);
  if (!dirty && begun.settings.version !== settings.version) {
    begin({ settings, autoFocus: saved });
    setSaved(false);
  }
  const onSaved = () => {
    setSaved(true);
    setDirty(false);
  };
  return [begun.settings.version, { ...begun, onDirty: setDirty, onSaved }];
}
