import { Stack } from '@mantine/core';
import { PortalPage } from '@stint/spa-kit/portal/portal-page.tsx';
import type { ComponentProps } from 'react';

/** A screen of the portal: one column that is easy to read. */
export function Page({ children, ...page }: ComponentProps<typeof PortalPage>) {
  return (
    <PortalPage {...page}>
      <Stack gap="lg" maw={720}>
        {children}
      </Stack>
    </PortalPage>
  );
}
