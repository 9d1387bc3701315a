import { Button, type ButtonProps } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './page-action-button.module.css';

type PageActionButtonProps = Pick<ButtonProps, 'variant' | 'disabled'> & {
  label: string;
  /** All that there is room for on a phone. */
  sign: ReactNode;
  /** Beside the label where there is room for both. */
  before?: ReactNode;
  after?: ReactNode;
  onClick?: () => void;
};

/** A button beside the page's title; on a phone its sign stands for the label. */
export function PageActionButton({ label, sign, before, after, ...props }: PageActionButtonProps) {
  return (
    <Button size="xs" classNames={{ root: classes.button }} aria-label={label} {...props}>
      <span className={classes.label}>
        {before}
        {label}
        {after}
      </span>
      <span className={classes.sign} aria-hidden>
        {sign}
      </span>
    </Button>
  );
}
