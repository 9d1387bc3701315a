import { Kbd } from '@mantine/core';
import classes from './shortcut.module.css';

const onApple = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform);

/** Keys to press together; `mod` reads ⌘ on Apple devices and Ctrl elsewhere. */
export function Shortcut({ keys }: { keys: readonly string[] }) {
  return (
    <span className={classes.keys}>
      {keys.map((key) => (
        <Kbd key={key} size="xs">
          {key === 'mod' ? (onApple ? '⌘' : 'Ctrl') : key}
        </Kbd>
      ))}
    </span>
  );
}
