import { SimpleGrid, Stack, Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';

type FormSectionProps = {
  title: string;
  /** The number of columns where there is room; 3 by default. */
  cols?: 1 | 2 | 3 | 4;
  children: ReactNode;
};

/** A part of a long form under its own heading. */
export function FormSection({ title, cols = 3, children }: FormSectionProps) {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <Stack gap="sm">
        <Title order={3} id={headingId}>
          {title}
        </Title>
        <SimpleGrid cols={{ base: 1, xs: Math.min(cols, 2), md: cols }} verticalSpacing="sm">
          {children}
        </SimpleGrid>
      </Stack>
    </section>
  );
}
