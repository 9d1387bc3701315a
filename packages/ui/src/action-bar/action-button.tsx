import { Button, Tooltip, VisuallyHidden } from '@mantine/core';
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { AvailableAction } from './available-action.ts';
import { refusalText } from './refusal-sentences.ts';

type ActionButtonProps = {
  action: AvailableAction;
  primary?: boolean;
  danger?: boolean;
  icon?: ReactNode;
  busy?: boolean;
  onRun: (action: string) => void;
};

/**
 * A button for one action. A refused one stays focusable (`aria-disabled`, not `disabled`), because
 * the reason has to be reachable with the keyboard and read by a screen reader.
 */
export function ActionButton({ action, primary, danger, icon, busy, onRun }: ActionButtonProps) {
  const reasonId = useId();
  const reason = action.allowed ? '' : refusalText(action.refusals);
  return (
    <>
      <Tooltip label={reason} disabled={reason === ''}>
        <Button
          size="xs"
          variant={primary ? 'filled' : 'default'}
          color={danger ? 'red.8' : undefined}
          leftSection={icon}
          loading={busy}
          aria-disabled={!action.allowed || undefined}
          data-disabled={!action.allowed || undefined}
          aria-describedby={reason === '' ? undefined : reasonId}
          onClick={() => {
            if (action.allowed) onRun(action.action);
          }}
        >
          {action.label}
        </Button>
      </Tooltip>
      {reason !== '' && <VisuallyHidden id={reasonId}>{reason}</VisuallyHidden>}
    </>
  );
}
