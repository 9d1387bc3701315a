import { Group, Stack, Text, Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';

type SettingsSectionProps = {
  title: string;
  description?: string;
  /** Stands beside the title. */
  action?: ReactNode;
  children: ReactNode;
};

/** A part of the settings under its own heading. */
export function SettingsSection({ title, description, action, children }: SettingsSectionProps) {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <Stack gap="sm">
        <Group justify="space-between" gap="xs">
          <Title order={2} id={headingId}>
            {title}
          </Title>
          {action}
        </Group>
        {description && (
          <Text size="sm" c="dimmed">
            {description}
          </Text>
        )}
        {children}
      </Stack>
    </section>
  );
}
