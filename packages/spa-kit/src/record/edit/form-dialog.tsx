import { Button, Group, Stack } from '@mantine/core';
import { Dialog } from '@stint/ui/dialog/dialog.tsx';
import { LeaveQuestion } from '@stint/ui/dialog/leave-question.tsx';
import { leaveTyped } from '@stint/ui/dialog/leave-typed.ts';
import { useLeaving } from '@stint/ui/dialog/use-leaving.ts';
import { BlockedBy } from '@stint/ui/form/blocked-by.tsx';
import { UnsavedFormsContext, useUnsavedForms } from '@stint/ui/form/unsaved-forms.ts';
import { useBlocking } from '@stint/ui/form/use-blocking.ts';
import { LeaveGuard } from '../../views/leave-guard.tsx';
import type { FormEvent, ReactNode } from 'react';
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
  const { root, attempt, blockedBy } = useBlocking<HTMLFormElement>();
  const { unsaved: unfinished, note } = useUnsavedForms();
  const leaving = useLeaving({ unsaved: dirty, root, onClose });

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    leaving.endAsking();
    const finished = attempt();
    if (!props.valid() || !finished) return;
    const id = await props.onSave();
    if (id === null) return;
    // The guard must be removed before the screen changes.
    leaving.release();
    props.onSaved(id);
  };

  return (
    <Dialog
      onClose={leaving.leave}
      title={title}
      size="lg"
      closeOnClickOutside={!dirty}
      closeOnEscape={!busy}
    >
      <LeaveGuard
        unsaved={(dirty || unfinished) && !leaving.over}
        busy={busy && !leaving.over}
        inAddress
      />
      <form ref={root} noValidate onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          {props.conflicts && <ConflictNotice conflicts={props.conflicts} labels={props.labels} />}
          <UnsavedFormsContext value={note}>{props.children}</UnsavedFormsContext>
          {leaving.asking ? (
            <LeaveQuestion onDiscard={leaving.discard} onStay={leaving.stay} words={leaveTyped} />
          ) : (
            <Group justify="flex-end" gap="xs">
              <BlockedBy names={blockedBy} />
              <Button variant="default" disabled={busy} onClick={leaving.leave}>
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
