import { Skeleton, Stack } from '@mantine/core';
import { useMessages } from '../messages/messages-context.tsx';

/** Stands for a page's content that is on its way. */
export function PagePlaceholder() {
  const { loading } = useMessages();
  return (
    <Stack gap="sm" role="img" aria-label={loading}>
      <Skeleton height={180} radius="md" />
      <Skeleton height={180} radius="md" />
    </Stack>
  );
}
