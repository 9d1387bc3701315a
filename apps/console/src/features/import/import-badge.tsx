import { StatusBadge } from '@stint/ui/status-badge/status-badge.tsx';
import type { ImportStatus } from '../../gql/graphql.ts';
import { importStandings } from './import-labels.ts';

export function ImportBadge({ status }: { status: ImportStatus }) {
  const { label, tone } = importStandings[status];
  return <StatusBadge tone={tone} label={label} />;
}
