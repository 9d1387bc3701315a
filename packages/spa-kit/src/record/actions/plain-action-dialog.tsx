import { Button, Group, Stack, Text } from '@mantine/core';
import { Dialog } from '@stint/ui/dialog/dialog.tsx';
import { LeaveQuestion } from '@stint/ui/dialog/leave-question.tsx';
import { leaveTyped } from '@stint/ui/dialog/leave-typed.ts';
import { useLeaving } from '@stint/ui/dialog/use-leaving.ts';
import { BlockedBy } from '@stint/ui/form/blocked-by.tsx';
import { useBlocking } from '@stint/ui/form/use-blocking.ts';
import type { FormEvent, ReactNode } from 'react';
import type { ActionAsk, AskValues } from './action-ask.ts';
import { ActionFields } from './action-fields.tsx';

type PlainActionDialogProps = {
  title: string;
  asks: readonly ActionAsk[];
  fields: {
    values: AskValues;
    onChange: (field: string, value: string | boolean | null) => void;
    errors: Readonly<Record<string, string>>;
  };
  /** Whether something must be answered and is not. */
  isMissing: boolean;
  /** Somebody tries to confirm: what is missing is to be marked. */
  onTry: () => void;
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
  const { isMissing, busy } = props;
  const { root, attempt, blockedBy } = useBlocking<HTMLFormElement>();
  const leaving = useLeaving({ unsaved: props.unsaved, root, onClose: props.onClose });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    leaving.endAsking();
    const finished = attempt();
    props.onTry();
    if (finished && !isMissing) props.onConfirm();
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
          <ActionFields asks={props.asks} {...props.fields} />
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
