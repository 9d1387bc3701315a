import { isIdOf } from '@stint/domain/kernel/id-prefixes.ts';
import type {
  PageAddress,
  RecordAddress,
} from '@stint/spa-kit/record/address/use-record-address.ts';
import { useSideRecord } from '@stint/spa-kit/record/address/use-side-record.ts';
import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';

/** The address of what stands beside Manage Submissions: a submission, or its placement, which has a page of its own. */
export function useBesideSubmissions(page: PageAddress): RecordAddress {
  const navigate = useNavigate();
  const expand = useCallback(
    (id: string) => void navigate({ to: `/placements/${id}` }),
    [navigate],
  );
  const { panel } = page;
  const placement = panel !== undefined && isIdOf('Placement', panel);
  const beside = useSideRecord(page, placement ? expand : undefined);
  const known = placement || (panel !== undefined && isIdOf('Submission', panel));
  return known ? beside : { ...beside, id: null };
}
