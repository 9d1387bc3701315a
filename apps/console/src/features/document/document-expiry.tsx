import { expiryNotice } from '@stint/domain/document/expiry.ts';
import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import { DateText } from '@stint/ui/dates/date-text.tsx';
import { StatusBadge } from '@stint/ui/status-badge/status-badge.tsx';

const badges = {
  EXPIRED: <StatusBadge tone="bad" label="Expired" />,
  EXPIRING: <StatusBadge tone="attention" label="Expires soon" />,
};

/** The last day on which a document is valid; whether that is over, or near by the agency's setting. */
export function DocumentExpiry({ expiresOn }: { expiresOn: string | null }) {
  const { today, agency } = useViewer();
  const notice = expiryNotice(expiresOn, today, agency.documentReminderDays);
  return (
    <>
      <DateText date={expiresOn} /> {notice && badges[notice]}
    </>
  );
}
