import { IconPencil } from '@tabler/icons-react';
import { Button } from '@mantine/core';
import { Suspense, type ReactNode } from 'react';
import { usePaletteActions } from '../actions/palette-actions.tsx';
import type { RecordAddress } from '../address/use-record-address.ts';

type EditingOptions = {
  address: RecordAddress;
  /** Whether this viewer may change such records. */
  may: boolean;
  /** What ⌘K calls the record: “contact”. */
  noun: string;
  /** The record's name; undefined while it is being loaded. */
  name: string | undefined;
  /** May be lazy. */
  form: (done: { onClose: () => void; onSaved: () => void }) => ReactNode;
};

/**
 * Changing the open record in its form, which has an address of its own (`?panel=edit`), from a button
 * and from ⌘K.
 *
 * @returns `button` and `form`, both false for a viewer without the permission, and `begin`
 */
export function useEditing({ address, may, noun, name, form }: EditingOptions) {
  const begin = () => address.showPanel('edit');
  const stop = () => address.showPanel(undefined);
  usePaletteActions(
    may && name !== undefined
      ? [{ id: 'edit', label: `Edit ${noun}`, description: name, icon: IconPencil, onRun: begin }]
      : [],
  );
  return {
    begin,
    button: may && (
      <Button size="xs" variant="default" onClick={begin}>
        Edit
      </Button>
    ),
    form: may && address.panel === 'edit' && (
      <Suspense>{form({ onClose: stop, onSaved: stop })}</Suspense>
    ),
  };
}
