import { Button, Checkbox, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { useLeaveWarning } from '../form/use-leave-warning.ts';
import type { GridQuery } from './grid-query.ts';
import { longestViewName, ownViewNamed, viewNameMissing, type SavedViews } from './saved-views.ts';
import { ViewQuestion } from './view-question.tsx';
import classes from './views.module.css';

type SaveViewFormProps = {
  views: SavedViews;
  query: GridQuery;
  /** The view is saved. */
  onDone: () => void;
};

/** Saves the query under a name. Before it replaces a view of the same name, it asks. */
export function SaveViewForm({ views, query, onDone }: SaveViewFormProps) {
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const [asked, setAsked] = useState(false);
  const [nameMissing, setNameMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  useLeaveWarning(name.trim() !== '');
  const input = useRef<HTMLInputElement>(null);
  const before = ownViewNamed(views.stored, name);
  const save = async () => {
    setAsked(false);
    setBusy(true);
    const done = await views.save({
      name: name.trim(),
      query,
      // A view that is replaced stays shared.
      shared: shared || undefined,
    });
    setBusy(false);
    if (done) onDone();
  };
  if (asked && before) {
    const staysShared = before.shared && !shared;
    return (
      <ViewQuestion
        question={`Replace “${before.name}”?${staysShared ? ` It stays shared with everyone in ${views.agency}.` : ''}`}
        answer="Replace"
        onAnswer={() => void save()}
        onCancel={() => {
          setAsked(false);
          requestAnimationFrame(() => input.current?.focus());
        }}
      />
    );
  }
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (busy) return;
        setNameMissing(name.trim() === '');
        if (name.trim() === '') input.current?.focus();
        else if (before) setAsked(true);
        else void save();
      }}
    >
      <div className={classes.nameLine}>
        <TextInput
          ref={input}
          size="xs"
          aria-label="Name of this view"
          placeholder="Name this view"
          maxLength={longestViewName}
          value={name}
          error={nameMissing && name.trim() === '' && viewNameMissing}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button size="xs" type="submit" variant="default" loading={busy}>
          Save
        </Button>
      </div>
      <Checkbox
        size="xs"
        label={`Share with everyone in ${views.agency}`}
        checked={shared}
        onChange={(event) => setShared(event.currentTarget.checked)}
      />
    </form>
  );
}
