import { Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useLazyModule } from '../lazy-module/use-lazy-module.ts';
import type { ColumnMenuItemsProps } from './column-menu-items.tsx';
import classes from './data-grid.module.css';

type ColumnMenuProps<Row> = ColumnMenuItemsProps<Row> & {
  /** The menu has closed, and the focus must be moved. */
  onLeft: () => void;
};

const loadItems = () => import('./column-menu-items.tsx');

/** The menu of a column. Alt+↓ on the header opens it, so that nothing needs a mouse. */
export function ColumnMenu<Row>({ onLeft, ...props }: ColumnMenuProps<Row>) {
  const [opened, setOpened] = useState(false);
  const items = useLazyModule(loadItems, opened);
  return (
    <Menu
      opened={opened && items !== null}
      onChange={setOpened}
      position="bottom-end"
      width={200}
      withinPortal
      returnFocus={false}
      onClose={onLeft}
    >
      <Menu.Target>
        <button
          type="button"
          tabIndex={-1}
          data-header-menu=""
          aria-label={`${props.column.header} column menu`}
          className={classes.headMenu}
        >
          <IconChevronDown size={14} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>{items && <items.ColumnMenuItems {...props} />}</Menu.Dropdown>
    </Menu>
  );
}
