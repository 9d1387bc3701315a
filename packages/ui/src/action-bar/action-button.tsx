import { Button, Tooltip, VisuallyHidden, type TooltipProps } from '@mantine/core';
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
 * Where the reason stands: above the buttons, in the free space of the heading; where there is none, below
 * them. It never takes the pointer, so that what it stands over can be pressed, and stays within the window.
 */
const aside = {
  position: 'top-start',
  offset: 8,
  middlewares: { flip: { fallbackPlacements: ['bottom-start'] }, shift: { padding: 8 } },
  maw: 'min(320px, calc(100vw - 16px))',
  styles: { tooltip: { pointerEvents: 'none' } },
} as const satisfies Partial<TooltipProps>;

/**
 * A button for one action. A refused one stays focusable (`aria-disabled`, not `disabled`), because
 * the reason has to be reachable with the keyboard and read by a screen reader.
 */
export function ActionButton({ action, primary, danger, icon, busy, onRun }: ActionButtonProps) {
  const reasonId = useId();
  const reason = action.allowed ? '' : refusalText(action.refusals);
  return (
    <>
      <Tooltip {...aside} label={reason} disabled={reason === ''}>
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
