import { Button, FileButton, Group, Text } from '@mantine/core';
import { receiptContentTypes } from '@stint/domain/document/document.ts';
import { IconCamera, IconPaperclip } from '@tabler/icons-react';
import { useRef, type ReactNode } from 'react';
import { useExpenseTexts } from '../use-expense-texts.ts';

type AddReceiptProps = { disabled: boolean; onFile: (file: File) => void };

/** A photo by the camera of a phone, or a file that is there. */
export function AddReceipt(props: AddReceiptProps) {
  const texts = useExpenseTexts();
  return (
    <div>
      <Group gap="xs">
        <ChooseFile
          {...props}
          label={texts.takePhoto}
          icon={<IconCamera size={20} aria-hidden />}
          accept="image/*"
          capture="environment"
        />
        <ChooseFile
          {...props}
          label={texts.chooseFile}
          icon={<IconPaperclip size={20} aria-hidden />}
          accept={Object.keys(receiptContentTypes).join()}
        />
      </Group>
      <Text size="sm" c="dimmed" mt={4}>
        {texts.receiptHint}
      </Text>
    </div>
  );
}

type ChooseFileProps = AddReceiptProps & {
  label: string;
  icon: ReactNode;
  accept: string;
  capture?: 'environment';
};

function ChooseFile({ label, icon, accept, capture, disabled, onFile }: ChooseFileProps) {
  const reset = useRef<() => void>(null);
  return (
    <FileButton
      resetRef={reset}
      accept={accept}
      capture={capture}
      disabled={disabled}
      inputProps={{ 'aria-label': label }}
      onChange={(file) => {
        if (file) onFile(file);
        // Choosing the same file again must trigger a change.
        reset.current?.();
      }}
    >
      {(props) => (
        <Button {...props} variant="default" h={48} disabled={disabled} leftSection={icon}>
          {label}
        </Button>
      )}
    </FileButton>
  );
}
