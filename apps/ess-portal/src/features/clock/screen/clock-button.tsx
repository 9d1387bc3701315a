import { Button } from '@mantine/core';
import type { PunchKind } from '@stint/domain/punch/punch.ts';
import { useClockTexts } from '../use-clock-texts.ts';
import classes from './clock-panel.module.css';

type ClockButtonProps = {
  kind: PunchKind;
  /** The one that is needed most. */
  isFirst: boolean;
  /** It stays in its place, and in focus, while nothing may be touched. */
  isResting: boolean;
  onTouch: (kind: PunchKind) => void;
};

/** One thing that can be done at the clock. */
export function ClockButton({ kind, isFirst, isResting, onTouch }: ClockButtonProps) {
  const { kinds } = useClockTexts();
  return (
    <Button
      variant={isFirst ? 'filled' : 'default'}
      classNames={{
        root: isFirst ? classes.button : `${classes.button} ${classes.second}`,
        label: classes.label,
      }}
      aria-disabled={isResting}
      onClick={() => !isResting && onTouch(kind)}
    >
      {kinds[kind]}
    </Button>
  );
}
