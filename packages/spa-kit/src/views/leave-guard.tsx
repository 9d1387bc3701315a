import { Button, Group, Text } from '@mantine/core';
import { Dialog } from '@stint/ui/dialog/dialog.tsx';
import { useLeaveWarning } from '@stint/ui/form/use-leave-warning.ts';
import { useBlocker } from '@tanstack/react-router';
import { useEffect } from 'react';
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
};

/** Asks before unsaved input is lost, by going to another screen or closing the tab. */
export function LeaveGuard({ unsaved, busy = false, inAddress = false, why }: LeaveGuardProps) {
  const { leave } = useMessages();
  const guards = unsaved || busy;
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
  if (status !== 'blocked' || busy) return null;
  return (
    <Dialog onClose={() => reset?.()} title={leave.title}>
      <Text size="sm">{why ?? leave.why}</Text>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={() => proceed?.()}>
          {leave.leave}
        </Button>
        <Button data-autofocus onClick={() => reset?.()}>
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
