import { Button, Group, Text } from '@mantine/core';
import { Dialog } from '@stint/ui/dialog/dialog.tsx';
import { useLeaveWarning } from '@stint/ui/form/use-leave-warning.ts';
import { UnsavedFormsContext, useUnsavedForms } from '@stint/ui/form/unsaved-forms.ts';
import { useBlocker } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { useMessages } from '../messages/messages-context.tsx';
import type { GridSearch } from '../record/address/grid-search.ts';

type LeaveGuardProps = {
  unsaved: boolean;
  /** It is being saved: whoever goes elsewhere gets there after the answer. */
  busy?: boolean;
  /**
   * The input is gone when anything in the address changes, as that of a dialog, or anything but the query of the list,
   * as that in a tab of a record's panel; else with the path.
   */
  inAddress?: boolean | 'panel';
  /** What would be lost, where it was not typed. */
  why?: string;
  /** The fields. A text in one of them that stands for no value is unsaved, too. */
  children?: ReactNode;
};

/** Asks before unsaved input is lost, by going to another screen or closing the tab. */
export function LeaveGuard({
  unsaved,
  busy = false,
  inAddress = false,
  ...props
}: LeaveGuardProps) {
  const { unsaved: unfinished, note } = useUnsavedForms();
  const guards = unsaved || unfinished || busy;
  useLeaveWarning(unsaved);
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) =>
      current.pathname !== next.pathname ||
      (inAddress !== false && partOf(current, inAddress) !== partOf(next, inAddress)),
    disabled: !guards,
    enableBeforeUnload: false,
    withResolver: true,
  });
  // With nothing left to lose, whoever waited goes on, after what follows the answer itself.
  useEffect(() => {
    if (status !== 'blocked' || !guards) return undefined;
    return () => void setTimeout(proceed);
  }, [status, guards, proceed]);
  return (
    <>
      {props.children && <UnsavedFormsContext value={note}>{props.children}</UnsavedFormsContext>}
      {status === 'blocked' && !busy && (
        <LeaveDialog why={props.why} onLeave={proceed} onStay={reset} />
      )}
    </>
  );
}

type LeaveDialogProps = { why: string | undefined; onLeave: () => void; onStay: () => void };

function LeaveDialog({ why, onLeave, onStay }: LeaveDialogProps) {
  const { leave } = useMessages();
  return (
    <Dialog onClose={onStay} title={leave.title}>
      <Text size="sm">{why ?? leave.why}</Text>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onLeave}>
          {leave.leave}
        </Button>
        <Button data-autofocus onClick={onStay}>
          {leave.stay}
        </Button>
      </Group>
    </Dialog>
  );
}

/** What of an address the input depends on, besides the path. */
function partOf({ search }: { search: GridSearch }, inAddress: true | 'panel'): string {
  const { sort, filters, search: text, ...panel } = search;
  return JSON.stringify(inAddress === 'panel' ? panel : { ...panel, sort, filters, text });
}
