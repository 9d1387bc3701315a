import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import type { ComponentProps } from 'react';
import { useUiWords } from '../words/ui-words.ts';
import classes from './user-button.module.css';

type UserButtonProps = Omit<ComponentProps<'button'>, 'children'> & {
  /** Of whoever is signed in. */
  name: string;
};

/** Opens the user's menu: the initials of whoever is signed in. */
export function UserButton({ name, ...button }: UserButtonProps) {
  const words = useUiWords().userMenu;
  return (
    <UnstyledButton className={classes.trigger} {...button}>
      <span className={classes.initials} aria-hidden>
        {initialsOf(name)}
      </span>
      <VisuallyHidden>{words.menuOf(name)}</VisuallyHidden>
    </UnstyledButton>
  );
}

/** The first letters of the first and the last word. */
function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const ends = words.length > 1 ? [words[0]!, words.at(-1)!] : words;
  return ends
    .map((word) => [...word][0] ?? '')
    .join('')
    .toUpperCase();
}
