import { Skeleton, Stack } from '@mantine/core';

/** Placeholders for title, actions and facts of a record that is being loaded. */
export function RecordSkeleton() {
  return (
    <Stack gap="md" role="status" aria-busy aria-label="Loading">
      <Skeleton height={22} width="55%" />
      <Skeleton height={12} width="35%" />
      <Skeleton height={30} width={220} />
      <TextSkeleton lines={6} />
    </Stack>
  );
}

/** Placeholders for lines of text that are being loaded. */
export function TextSkeleton({ lines }: { lines: number }) {
  return (
    <Stack gap={10} aria-hidden>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={10} width={`${90 - ((line * 17) % 40)}%`} />
      ))}
    </Stack>
  );
}
