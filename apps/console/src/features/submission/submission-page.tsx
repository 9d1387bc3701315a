import { useRecordAddress } from '@stint/spa-kit/record/address/use-record-address.ts';
import { Navigate } from '@tanstack/react-router';
import { ManageSubmissions } from './manage-submissions.tsx';

/** `/submissions/<job order>`: Manage Submissions of that job order (P-1). */
export default function SubmissionPage() {
  const address = useRecordAddress('/submissions');
  if (address.id === null) return <Navigate to="/job-orders" replace />;
  return <ManageSubmissions key={address.id} jobOrderId={address.id} address={address} />;
}
