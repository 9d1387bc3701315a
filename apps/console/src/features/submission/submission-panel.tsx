import { isIdOf } from '@stint/domain/kernel/id-prefixes.ts';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import type { RecordAddress } from '@stint/spa-kit/record/address/use-record-address.ts';
import { SubmissionView } from './submission-view.tsx';

const PlacementView = lazy(() => import('../placement/placement-view.tsx'));

type PanelProps = { id: string; address: RecordAddress };

/** What stands beside Manage Submissions: a submission, or the details of its placement (P-3). */
export default function SubmissionPanel({ id, address }: PanelProps) {
  return isIdOf('Placement', id) ? (
    <PlacementView key={id} id={id} address={address} />
  ) : (
    <SubmissionView key={id} id={id} address={address} />
  );
}
