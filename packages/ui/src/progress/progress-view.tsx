import { Progress, Text } from '@mantine/core';
import { useId } from 'react';
import { formatCount } from '../locale/format-count.ts';

type ProgressViewProps = {
  /** What is running: “Importing candidates”. */
  label: string;
  done: number;
  /** Null while the total is unknown. */
  total: number | null;
  /** “You can leave this page; the import goes on.” */
  note?: string;
};

/** The progress of long work, in numbers and as a bar. */
export function ProgressView({ label, done, total, note }: ProgressViewProps) {
  const labelId = useId();
  const share = total === null || total === 0 ? 100 : (done / total) * 100;
  return (
    <div>
      <Text id={labelId} size="sm" mb={6}>
        {label} · {formatCount(done)}
        {total !== null && ` of ${formatCount(total)}`}
      </Text>
      <Progress.Root>
        <Progress.Section value={share} animated={total === null} aria-labelledby={labelId} />
      </Progress.Root>
      {note && (
        <Text size="xs" c="dimmed" mt={6}>
          {note}
        </Text>
      )}
    </div>
  );
}
