import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { longestViewName, type StoredView } from './saved-views.ts';
import classes from './views.module.css';

type RenameViewFormProps = {
  view: StoredView;
  /** Answers whether it was done. */
  onRename: (name: string) => Promise<boolean>;
  /** The view has its new name, or nobody wants another one. */
  onDone: () => void;
};

/** In the place of a view in the menu: its new name. A name that is refused can be corrected. */
export function RenameViewForm({ view, onRename, onDone }: RenameViewFormProps) {
  const [name, setName] = useState(view.name);
  const [busy, setBusy] = useState(false);
  const rename = async () => {
    const wanted = name.trim();
    if (wanted === '' || busy) return;
    if (wanted === view.name) return onDone();
    setBusy(true);
    const done = await onRename(wanted);
    setBusy(false);
    if (done) onDone();
  };
  return (
    <form
      className={classes.nameLine}
      onSubmit={(event) => {
        event.preventDefault();
        void rename();
      }}
    >
      <TextInput
        size="xs"
        autoFocus
        aria-label={`New name of ${view.name}`}
        maxLength={longestViewName}
        value={name}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button size="xs" type="submit" loading={busy}>
        Rename
      </Button>
      <Button size="xs" variant="default" onClick={onDone}>
        Cancel
      </Button>
    </form>
  );
}
