import { Button, CloseButton, Group, Stack, Text } from '@mantine/core';
import { useDownload } from '@stint/spa-kit/record/list/use-download.ts';
import { useExpenseTexts } from '../use-expense-texts.ts';
import type { Receipt } from './report.query.ts';
import type { WaitingReceipt } from './use-receipts.ts';

type ReceiptListProps = {
  receipts: readonly Receipt[];
  /** Files that are not sent yet. */
  waiting?: readonly WaitingReceipt[];
  busy?: boolean;
  /** Absent where nothing can be changed. */
  onRemove?: (receipt: Receipt) => void;
  onDrop?: (file: File) => void;
};

/** Receipts of an expense, each with its file. */
export function ReceiptList(props: ReceiptListProps) {
  const { receipts, waiting = [], busy = false, onRemove, onDrop } = props;
  const texts = useExpenseTexts();
  const [download, downloading] = useDownload();
  if (receipts.length + waiting.length === 0) return null;
  return (
    <Stack component="ul" gap={4} p={0} m={0} style={{ listStyle: 'none' }}>
      {receipts.map((receipt) => (
        <Group key={receipt.id} component="li" gap="xs" wrap="nowrap" justify="space-between">
          <Button
            variant="subtle"
            h="auto"
            mih={44}
            px="xs"
            disabled={downloading}
            aria-label={texts.download(receipt.fileName)}
            styles={{
              label: { whiteSpace: 'normal', overflowWrap: 'anywhere', textAlign: 'left' },
            }}
            onClick={() => void download(receipt.downloadPath, receipt.fileName)}
          >
            {receipt.fileName}
          </Button>
          {onRemove && (
            <CloseButton
              size={44}
              disabled={busy}
              aria-label={texts.removeReceipt(receipt.fileName)}
              onClick={() => onRemove(receipt)}
            />
          )}
        </Group>
      ))}
      {waiting.map(({ file, problem }) => (
        <Group
          key={`${file.name} ${file.lastModified}`}
          component="li"
          gap="xs"
          wrap="nowrap"
          justify="space-between"
        >
          <Text style={{ overflowWrap: 'anywhere' }}>
            {file.name}{' '}
            <Text span c={problem === null ? 'dimmed' : 'red'} size="sm">
              {problem === null ? texts.waiting : texts.notSent(problem)}
            </Text>
          </Text>
          {onDrop && (
            <CloseButton
              size={44}
              disabled={busy}
              aria-label={texts.removeReceipt(file.name)}
              onClick={() => onDrop(file)}
            />
          )}
        </Group>
      ))}
    </Stack>
  );
}
