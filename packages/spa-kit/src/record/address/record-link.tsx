import type { LinkAs } from '@stint/ui/app-shell/navigation.ts';
import { LinkCell } from '@stint/ui/link-cell/link-cell.tsx';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useRecordPlaces } from './record-places.ts';

/** A record's name that leads to it, in a cell or a fact; plain text for kinds without a screen. */
export function RecordLink({ id, children }: { id: string; children: ReactNode }) {
  const { pathOf } = useRecordPlaces();
  const to = pathOf(id);
  if (to === undefined) return children;
  return (
    <LinkCell to={to} linkAs={Link as LinkAs}>
      {children}
    </LinkCell>
  );
}
