import UnsendablePunches from '../../features/clock/screen/unsendable-punches.tsx';
import DocumentsPage from '../../features/document/documents-page.tsx';

/** What is left after the employment (S-5): the own documents, and punches that were never sent from this device. */
export default function FormerHome() {
  return <DocumentsPage notice={<UnsendablePunches />} />;
}
