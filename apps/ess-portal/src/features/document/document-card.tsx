import { Button, Card, Group, Text } from '@mantine/core';
import { addDays } from '@stint/domain/kernel/dates.ts';
import { useDownload } from '@stint/spa-kit/record/list/use-download.ts';
import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import { formatDate } from '@stint/ui/dates/format-date.ts';
import { InstantText } from '@stint/ui/dates/instant-text.tsx';
import { StatusBadge } from '@stint/ui/status-badge/status-badge.tsx';
import type { OwnDocumentFragment } from '../../gql/graphql.ts';
import { useDocumentTexts } from './use-document-texts.ts';

/** How many days before its last day a document is said to expire soon. */
const SOON = 30;

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
          {expiresOn && <Expiry on={expiresOn} />}
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

/** @param on the last day on which it is valid */
function Expiry({ on }: { on: string }) {
  const { today } = useViewer();
  const texts = useDocumentTexts();
  const date = formatDate(on);
  if (on < today) return <StatusBadge tone="bad" label={texts.expired(date)} />;
  if (on <= addDays(today, SOON)) {
    return <StatusBadge tone="attention" label={texts.expiresSoon(date)} />;
  }
  return <Text size="sm">{texts.validUntil(date)}</Text>;
}
