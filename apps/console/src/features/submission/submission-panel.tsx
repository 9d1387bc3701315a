import { isIdOf } from '@stint/domain/kernel/id-prefixes.ts';
import { useNavigate } from '@tanstack/react-router';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { useCallback } from 'react';
import type { RecordAddress } from '@stint/spa-kit/record/address/use-record-address.ts';
import { useSideRecord } from '@stint/spa-kit/record/address/use-side-record.ts';
import { SubmissionView } from './submission-view.tsx';

const PlacementView = lazy(() => import('../placement/placement-view.tsx'));

type PanelProps = { address: RecordAddress };

/** What stands beside Manage Submissions: a submission, or the details of its placement (P-3). */
export default function SubmissionPanel({ address }: PanelProps) {
  const { panel } = address;
  if (panel === undefined) return null;
  if (isIdOf('Submission', panel)) return <SubmissionBeside address={address} />;
  if (isIdOf('Placement', panel)) return <PlacementBeside address={address} />;
  return null;
}

function SubmissionBeside({ address }: PanelProps) {
  return <SubmissionView id={address.panel ?? ''} address={useSideRecord(address)} />;
}

function PlacementBeside({ address }: PanelProps) {
  const navigate = useNavigate();
  const expand = useCallback(
    (id: string) => void navigate({ to: `/placements/${id}` }),
    [navigate],
  );
  return <PlacementView id={address.panel ?? ''} address={useSideRecord(address, expand)} />;
}
