import { Text, VisuallyHidden } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useId, useState } from 'react';
import classes from './file-drop.module.css';

type FileDropProps = {
  /** “Choose the six files, or drop them here”. */
  label: string;
  /** Describes what is accepted. */
  hint?: string;
  /** As in `<input accept>`: “.csv,.xlsx”. */
  accept?: string;
  multiple?: boolean;
  disabled?: boolean;
  onFiles: (files: File[]) => void;
};

/** A file input with a drop area. For the keyboard and screen readers it is an ordinary file input. */
export function FileDrop({ label, hint, accept, multiple, disabled, onFiles }: FileDropProps) {
  const inputId = useId();
  const hintId = useId();
  const [over, setOver] = useState(false);
  return (
    <label
      htmlFor={inputId}
      className={classes.drop}
      data-over={over || undefined}
      data-disabled={disabled || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const files = [...event.dataTransfer.files];
        if (!disabled && files.length > 0) onFiles(multiple ? files : files.slice(0, 1));
      }}
    >
      <IconUpload size={22} aria-hidden />
      <Text fw={550}>{label}</Text>
      {hint && (
        <Text id={hintId} size="xs" c="dimmed">
          {hint}
        </Text>
      )}
      <VisuallyHidden>
        <input
          id={inputId}
          type="file"
          accept={accept}
          multiple={multiple}
          disabled={disabled}
          aria-label={label}
          aria-describedby={hint ? hintId : undefined}
          onChange={(event) => {
            onFiles([...(event.currentTarget.files ?? [])]);
            // Choosing the same file again after an error must trigger a change.
            event.currentTarget.value = '';
          }}
        />
      </VisuallyHidden>
    </label>
  );
}
