import { Button, Card, Group, Stack, Title } from '@mantine/core';
import {
  sectionRules,
  type EmployeeDataSection,
} from '@stint/domain/employee-data/employee-data.ts';
import { useMay } from '@stint/spa-kit/session/viewer.ts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMyDataTexts } from './use-my-data-texts.ts';
import { changePaths } from './change-paths.ts';

type SectionCardProps = { section: EmployeeDataSection; children: ReactNode };

/** A section of own data, with the way to ask for a change of it. */
export function SectionCard({ section, children }: SectionCardProps) {
  const texts = useMyDataTexts();
  const label = texts.sectionNames[section];
  const mayAsk = useMay(sectionRules[section].requestChange);
  return (
    <Card component="section" withBorder radius="md" padding="md" aria-label={label}>
      <Stack gap="md">
        <Group justify="space-between" gap="xs">
          <Title order={2} size="h4">
            {label}
          </Title>
          {mayAsk && (
            <Button
              component={Link}
              to={changePaths[section]}
              variant="default"
              h={44}
              aria-label={texts.changeOf(label)}
            >
              {texts.change}
            </Button>
          )}
        </Group>
        {children}
      </Stack>
    </Card>
  );
}
