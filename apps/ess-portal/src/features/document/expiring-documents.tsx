import { Button, Card, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DocumentExpiry } from './document-expiry.tsx';
import { useDocumentTexts } from './use-document-texts.ts';
import type { ExpiringDocument } from './use-expiring-documents.ts';

/** The own documents that have expired or expire soon (S-23). Its code is loaded where there are any. */
export default function ExpiringDocuments({
  documents,
}: {
  documents: readonly ExpiringDocument[];
}) {
  const texts = useDocumentTexts();
  return (
    <Stack gap="sm" maw={640} component="section" aria-label={texts.toRenew}>
      <Title order={2} size="h4">
        {texts.toRenew}
      </Title>
      <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
        {documents.map(({ id, title, expiresOn }) => (
          <Card key={id} component="li" withBorder radius="md" padding="md">
            <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
              {title}
            </Text>
            <div>
              <DocumentExpiry on={expiresOn!} />
            </div>
          </Card>
        ))}
      </Stack>
      <Button component={Link} to="/documents" size="lg" variant="default">
        {texts.all}
      </Button>
    </Stack>
  );
}
