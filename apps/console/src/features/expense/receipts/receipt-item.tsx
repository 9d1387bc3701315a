import { Button, Group, Text } from '@mantine/core';
import { useDownload } from '@stint/spa-kit/record/list/use-download.ts';
import { useState } from 'react';
import type { ExpenseLinePartsFragment } from '../../../gql/graphql.ts';
import { RemoveFile } from '../../../record/form/remove-file.tsx';
import { RemoveReceiptDocument } from '../expense-fragments.ts';

type ReceiptItemProps = {
  receipt: ExpenseLinePartsFragment['receipts'][number];
  removable: boolean;
  onRemoved: () => void;
};

/** A receipt: its file, and the way to remove it. */
export function ReceiptItem({ receipt, removable, onRemoved }: ReceiptItemProps) {
  const { id, fileName, downloadPath } = receipt;
  const [download, downloading] = useDownload();
  const [removing, setRemoving] = useState(false);
  return (
    <Group gap={4} wrap="wrap">
      <Button
        size="xs"
        variant="subtle"
        loading={downloading}
        aria-label={`Download ${fileName}`}
        title={fileName}
        maw={200}
        onClick={() => void download(downloadPath, fileName)}
      >
        <Text span inherit truncate style={{ lineHeight: 'normal' }}>
          {fileName}
        </Text>
      </Button>
      {removable && (
        <Button
          size="xs"
          variant="subtle"
          color="red"
          aria-label={`Remove ${fileName}`}
          onClick={() => setRemoving(true)}
        >
          Remove
        </Button>
      )}
      {removing && (
        <RemoveFile
          id={id}
          name={fileName}
          noun="receipt"
          command={RemoveReceiptDocument}
          onRemoved={onRemoved}
          onClose={() => setRemoving(false)}
        />
      )}
    </Group>
  );
}
