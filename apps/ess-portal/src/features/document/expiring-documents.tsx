import { Button, Card, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { lastDayToTell } from '@stint/domain/document/expiry.ts';
import { useRecordChanges } from '@stint/spa-kit/live/use-record-changes.ts';
import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import { Link } from '@tanstack/react-router';
import { graphql } from '../../gql/gql.ts';
import { useTexts } from '../../messages/by-language.ts';
import { documentMessages } from '../../messages/document-messages.ts';
import { DocumentExpiry } from './document-expiry.tsx';

export const ExpiringDocumentsDocument = graphql(`
  query ExpiringDocuments($until: Date!) {
    documents(
      first: 5
      filter: { expiresTo: $until }
      orderBy: { by: EXPIRES_ON, direction: ASC }
    ) {
      nodes {
        id
        title
        expiresOn
      }
    }
  }
`);

/** The own documents that have expired or expire soon; nothing where there are none (S-23). */
export function ExpiringDocuments() {
  const { today, agency } = useViewer();
  const texts = useTexts(documentMessages);
  const until = lastDayToTell(today, agency.documentReminderDays);
  const { data, refetch } = useQuery(ExpiringDocumentsDocument, {
    variables: { until },
    fetchPolicy: 'no-cache',
  });
  useRecordChanges(['Document'], () => void refetch());
  const documents = data?.documents.nodes ?? [];
  if (documents.length === 0) return null;
  return (
    <Stack gap="sm" maw={640} mb="lg" component="section" aria-label={texts.toRenew}>
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
