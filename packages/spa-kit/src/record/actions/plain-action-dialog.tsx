import { Button, Group, Stack, Text } from '@mantine/core';
import { Dialog } from '@stint/ui/dialog/dialog.tsx';
import { LeaveQuestion } from '@stint/ui/dialog/leave-question.tsx';
import { leaveTyped } from '@stint/ui/dialog/leave-typed.ts';
import { useLeaving } from '@stint/ui/dialog/use-leaving.ts';
import { BlockedBy } from '@stint/ui/form/blocked-by.tsx';
import { useBlocking } from '@stint/ui/form/use-blocking.ts';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useMessages } from '../../messages/messages-context.tsx';
import type { ActionAsk, AskValues } from './action-ask.ts';
import { ActionFields } from './action-fields.tsx';

type PlainActionDialogProps = {
  title: string;
  asks: readonly ActionAsk[];
  fields: {
    values: AskValues;
    onChange: (field: string, value: string | boolean | null) => void;
  };
  /** What must be answered and is not. */
  missing: readonly ActionAsk[];
  confirmLabel: string;
  danger?: boolean;
  busy: boolean;
  /** Something was entered: closing asks first. */
  unsaved: boolean;
  onConfirm: () => void;
  onClose: () => void;
  /** What will happen. */
  children?: ReactNode;
};

/** What an action asks where no preview tells its effect. What was typed stays when the action is refused. */
export function PlainActionDialog(props: PlainActionDialogProps) {
  const { missing, busy } = props;
  const messages = useMessages();
  const { root, attempt, blockedBy } = useBlocking<HTMLFormElement>();
  const leaving = useLeaving({ unsaved: props.unsaved, root, onClose: props.onClose });
  const [tried, setTried] = useState(false);
  const errors = tried
    ? Object.fromEntries(
        missing.map(({ field }) => [
          field,
          field === 'reason' ? 'Please give a reason.' : messages.missing,
        ]),
      )
    : {};

  const submit = (event: FormEvent) => {
    event.preventDefault();
    leaving.endAsking();
    const finished = attempt();
    if (missing.length > 0) setTried(true);
    else if (finished) props.onConfirm();
  };
  return (
    <Dialog onClose={leaving.leave} title={props.title} closeOnClickOutside={!props.unsaved}>
      <form ref={root} onSubmit={submit} noValidate>
        <Stack gap="md">
          {props.children && (
            <Text component="div" size="sm">
              {props.children}
            </Text>
          )}
          <ActionFields asks={props.asks} {...props.fields} errors={errors} />
          {leaving.asking ? (
            <LeaveQuestion onDiscard={leaving.discard} onStay={leaving.stay} words={leaveTyped} />
          ) : (
            <Group justify="flex-end" gap="xs">
              <BlockedBy names={blockedBy} />
              <Button variant="default" onClick={leaving.leave} disabled={busy}>
                Back
              </Button>
              <Button type="submit" color={props.danger ? 'red.8' : undefined} loading={busy}>
                {props.confirmLabel}
              </Button>
            </Group>
          )}
        </Stack>
      </form>
    </Dialog>
  );
}
