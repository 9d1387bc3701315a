import { Button, Group, Stack, Text } from '@mantine/core';
import { Dialog } from '@stint/ui/dialog/dialog.tsx';
import { BlockedBy } from '@stint/ui/form/blocked-by.tsx';
import { useBlocking } from '@stint/ui/form/use-blocking.ts';
import { LeaveGuard } from '../../views/leave-guard.tsx';
import { useCallback, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { ConflictNotice } from './conflict-notice.tsx';
import type { Conflict } from './use-save.ts';

type FormDialogProps = {
  title: string;
  saveLabel: string;
  /** Something was typed that is not saved. */
  dirty: boolean;
  busy: boolean;
  /** Where somebody else saved meanwhile; see `useSave`. */
  conflicts: readonly Conflict[] | null;
  /** What the form calls its fields. */
  labels: Readonly<Record<string, string>>;
  /** Refuses to save while a field is wrong; Mantine's `form.validate`. */
  valid: () => boolean;
  /** Answers the saved record's id, or null when it was not saved. */
  onSave: () => Promise<string | null>;
  onSaved: (id: string) => void;
  onClose: () => void;
  children: ReactNode;
};

/** A record's form in a dialog. It asks before unsaved input is lost. */
export function FormDialog(props: FormDialogProps) {
  const { title, dirty, busy, onClose } = props;
  const [leaving, setLeaving] = useState(false);
  const [saved, setSaved] = useState(false);
  const { root, attempt, blockedBy } = useBlocking<HTMLFormElement>();
  const hold = useCallback(
    (form: HTMLFormElement | null) => {
      root.current = form;
      beginAtFirstField(form);
    },
    [root],
  );
  const askedFrom = useRef<HTMLElement | null>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setLeaving(false);
    const finished = attempt();
    if (!props.valid() || !finished) return;
    const id = await props.onSave();
    if (id === null) return;
    // The guard must be removed before the screen changes.
    flushSync(() => setSaved(true));
    props.onSaved(id);
  };
  const leave = () => {
    if (!dirty || saved) return onClose();
    if (!leaving) askedFrom.current = document.activeElement as HTMLElement;
    setLeaving(true);
  };
  const stay = (form: HTMLFormElement | null) => {
    flushSync(() => setLeaving(false));
    (askedFrom.current?.isConnected ? askedFrom.current : firstField(form))?.focus();
  };

  return (
    <Dialog
      onClose={leave}
      title={title}
      size="lg"
      closeOnClickOutside={!dirty}
      closeOnEscape={!busy}
    >
      <LeaveGuard unsaved={dirty && !saved} />
      <form ref={hold} noValidate onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          {props.conflicts && <ConflictNotice conflicts={props.conflicts} labels={props.labels} />}
          {props.children}
          {leaving ? (
            <Group justify="flex-end" gap="xs" role="alert">
              <Text size="sm">What you typed is not saved.</Text>
              <Button variant="default" onClick={onClose}>
                Discard
              </Button>
              <Button autoFocus onClick={(event) => stay(event.currentTarget.form)}>
                Keep editing
              </Button>
            </Group>
          ) : (
            <Group justify="flex-end" gap="xs">
              <BlockedBy names={blockedBy} />
              <Button variant="default" disabled={busy} onClick={leave}>
                Cancel
              </Button>
              <Button type="submit" loading={busy}>
                {props.saveLabel}
              </Button>
            </Group>
          )}
        </Stack>
      </form>
    </Dialog>
  );
}

/** The dialog focuses the element with this attribute; without one, its close button. */
function beginAtFirstField(form: HTMLFormElement | null): void {
  firstField(form)?.setAttribute('data-autofocus', 'true');
}

const firstField = (form: HTMLFormElement | null) =>
  form?.querySelector<HTMLElement>('input, textarea');
