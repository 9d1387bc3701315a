import { Text } from '@mantine/core';
import { expiryNotice } from '@stint/domain/document/expiry.ts';
import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import { formatDate } from '@stint/ui/dates/format-date.ts';
import { StatusBadge } from '@stint/ui/status-badge/status-badge.tsx';
import { useDocumentTexts } from './use-document-texts.ts';

/**
 * Until when a document is valid.
 *
 * @param on the last day on which it is
 */
export function DocumentExpiry({ on }: { on: string }) {
  const { today, agency } = useViewer();
  const texts = useDocumentTexts();
  const date = formatDate(on);
  const notice = expiryNotice(on, today, agency.documentReminderDays);
  if (notice === 'EXPIRED') return <StatusBadge tone="bad" label={texts.expired(date)} />;
  if (notice === 'EXPIRING') {
    return <StatusBadge tone="attention" label={texts.expiresSoon(date)} />;
  }
  return <Text size="sm">{texts.validUntil(date)}</Text>;
}
