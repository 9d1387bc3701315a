import { Button, Group } from '@mantine/core';

type ReportActionsProps = {
  words: { csv: string; excel: string; print: string };
  exporting: boolean;
  onSave: (format: 'csv' | 'xlsx') => void;
};

/** A report as a file, and on paper. */
export function ReportActions({ words, exporting, onSave }: ReportActionsProps) {
  return (
    <Group gap="xs">
      <Button variant="default" size="md" disabled={exporting} onClick={() => onSave('csv')}>
        {words.csv}
      </Button>
      <Button variant="default" size="md" disabled={exporting} onClick={() => onSave('xlsx')}>
        {words.excel}
      </Button>
      <Button variant="default" size="md" onClick={() => window.print()}>
        {words.print}
      </Button>
    </Group>
  );
}
