import { Alert, Stack, Text } from '@mantine/core';

/** Dates of a form that are far from today: they may be mistyped, and prevent nothing. */
export function DateWarnings({ sentences }: { sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <Alert color="yellow" variant="light" role="status">
      <Stack gap={4}>
        {[...new Set(sentences)].map((sentence) => (
          <Text key={sentence} size="sm">
            {sentence}
          </Text>
        ))}
      </Stack>
    </Alert>
  );
}
