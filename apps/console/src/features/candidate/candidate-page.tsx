import { EmptyState } from '@stint/ui/empty-state/empty-state.tsx';

export default function CandidatePage() {
  return <EmptyState title="This screen is being built" />;
}
