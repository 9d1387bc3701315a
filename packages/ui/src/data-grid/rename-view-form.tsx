import { Button, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { LeaveQuestion } from '../dialog/leave-question.tsx';
import { leaveTyped } from '../dialog/leave-typed.ts';
import { useLeaving } from '../dialog/use-leaving.ts';
import { useLeaveWarning } from '../form/use-leave-warning.ts';
import { longestViewName, viewNameMissing, type StoredView } from './saved-views.ts';
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
  const [nameMissing, setNameMissing] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const unsaved = name.trim() !== view.name;
  useLeaveWarning(unsaved);
  const root = useRef<HTMLFormElement>(null);
  const leaving = useLeaving({ unsaved, root, onClose: onDone });
  const rename = async () => {
    const wanted = name.trim();
    if (busy) return;
    setNameMissing(wanted === '');
    if (wanted === '') return input.current?.focus();
    if (wanted === view.name) return onDone();
    setBusy(true);
    const done = await onRename(wanted);
    setBusy(false);
    if (done) onDone();
  };
  return (
    <form
      ref={root}
      onSubmit={(event) => {
        event.preventDefault();
        void rename();
      }}
    >
      <div className={classes.nameLine}>
        <TextInput
          ref={input}
          size="xs"
          autoFocus
          aria-label={`New name of ${view.name}`}
          maxLength={longestViewName}
          value={name}
          error={nameMissing && name.trim() === '' && viewNameMissing}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button size="xs" type="submit" loading={busy}>
          Rename
        </Button>
        {!leaving.asking && (
          <Button size="xs" variant="default" onClick={leaving.leave}>
            Cancel
          </Button>
        )}
      </div>
      {leaving.asking && (
        <LeaveQuestion onDiscard={leaving.discard} onStay={leaving.stay} words={leaveTyped} />
      )}
    </form>
  );
}
