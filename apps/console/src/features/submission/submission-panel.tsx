import { useNavigate } from '@tanstack/react-router';
import { lazy } from 'react';
import type { RecordAddress } from '../../app/use-record-address.ts';
import { useSideRecord } from '../../record/use-side-record.ts';
import { SubmissionView } from './submission-view.tsx';

const PlacementView = lazy(() => import('../placement/placement-view.tsx'));

/** What stands beside Manage Submissions: a submission, or the details of its placement (P-3). */
export default function SubmissionPanel({ address }: { address: RecordAddress }) {
  const navigate = useNavigate();
  const side = useSideRecord(address, (id) => void navigate({ to: `/placements/${id}` }));
  if (address.panel?.startsWith('sub_'))
    return <SubmissionView id={address.panel} address={side} />;
  if (address.panel?.startsWith('plc_')) return <PlacementView id={address.panel} address={side} />;
  return null;
}
