import { Navigate } from '@tanstack/react-router';
import { useRecordAddress } from '@stint/spa-kit/record/address/use-record-address.ts';
import { PlaceSubmission } from './form/place-submission.tsx';

/** `/place/<submission>`: the placement form for a submitted candidate (P-4). */
export default function PlacePage() {
  const { id } = useRecordAddress('/place');
  if (id === null) return <Navigate to="/job-orders" replace />;
  return <PlaceSubmission key={id} id={id} />;
}
