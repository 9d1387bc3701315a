import { Modal, type ModalProps } from '@mantine/core';
import { useReturnedFocus } from './use-returned-focus.ts';

/** A dialog that stands open as long as it is rendered, and gives the focus back when it goes. */
export function Dialog(props: Omit<ModalProps, 'opened'>) {
  useReturnedFocus();
  return <Modal {...props} opened />;
}
