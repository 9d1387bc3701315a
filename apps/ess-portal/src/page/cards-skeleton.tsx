import { Skeleton, Stack } from '@mantine/core';

/** Stands for cards that are on their way. */
export function CardsSkeleton() {
  return (
    <Stack gap="sm" aria-hidden="true">
      <Skeleton height={180} radius="md" />
      <Skeleton height={180} radius="md" />
    </Stack>
  );
}
