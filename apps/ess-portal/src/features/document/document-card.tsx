import { Button, Card, Group, Text } from '@mantine/core';
import { useDownload } from '@stint/spa-kit/record/list/use-download.ts';
import { InstantText } from '@stint/ui/dates/instant-text.tsx';
import type { OwnDocumentFragment } from '../../gql/graphql.ts';
import { DocumentExpiry } from './document-expiry.tsx';
import { useDocumentTexts } from './use-document-texts.ts';

/** A document: what it is, until when it is valid, and the way to its file. */
export function DocumentCard({ document }: { document: OwnDocumentFragment }) {
  const texts = useDocumentTexts();
  const [download, downloading] = useDownload();
  const { title, type, createdAt, expiresOn, downloadPath, fileName } = document;
  return (
    <Card component="li" withBorder radius="md" padding="md">
      <Group justify="space-between" gap="sm">
        <div style={{ minWidth: 0, flex: '1 1 14rem', overflowWrap: 'anywhere' }}>
          <Text fw={600}>{title}</Text>
          <Text size="sm" c="dimmed">
            {texts.types[type]} · <InstantText instant={createdAt} />
          </Text>
          {expiresOn && <DocumentExpiry on={expiresOn} />}
        </div>
        <Button
          variant="default"
          h={44}
          loading={downloading}
          aria-label={texts.downloadOf(title)}
          onClick={() => void download(downloadPath, fileName)}
        >
          {texts.download}
        </Button>
      </Group>
    </Card>
  );
}
