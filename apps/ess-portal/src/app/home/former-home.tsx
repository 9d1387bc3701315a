import { PagePlaceholder } from '@stint/spa-kit/portal/page-placeholder.tsx';
import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import { useClockOnDevice } from '../../features/clock/device/use-clock-on-device.ts';
import { UnsendablePunches } from '../../features/clock/screen/unsendable-punches.tsx';
import DocumentsPage from '../../features/document/documents-page.tsx';

/** What is left after the employment (S-5): the own documents, and punches that were never sent from this device. */
export default function FormerHome() {
  const { account, viewedBy } = useViewer();
  const clock = useClockOnDevice(account.id);
  if (clock === null) return <PagePlaceholder />;
  const { device, waiting } = clock;
  const isOwn = viewedBy === null && waiting.length > 0;
  return (
    <DocumentsPage notice={isOwn && <UnsendablePunches device={device} punches={waiting} />} />
  );
}
