import { Modal, type ModalProps } from '@mantine/core';
import { DialogBody } from './dialog-body.tsx';
import { useReturnedFocus } from './use-returned-focus.ts';

/** A dialog that is open as long as it is rendered, and returns the focus when it closes. */
export function Dialog({ children, ...props }: Omit<ModalProps, 'opened'>) {
  useReturnedFocus();
  return (
    <Modal {...props} opened>
      <DialogBody>{children}</DialogBody>
    </Modal>
  );
}
