import { may, useViewer } from '@stint/spa-kit/session/viewer.ts';
import { EmptyState } from '@stint/ui/empty-state/empty-state.tsx';
import { Navigate } from '@tanstack/react-router';
import { offeredPlaces } from './places.tsx';

/** Leads to the first place that the viewer may open. */
export function StartPage() {
  const viewer = useViewer();
  const first = offeredPlaces.find(({ permission }) => may(viewer, permission));
  if (first) return <Navigate to={first.path} replace />;
  return (
    <EmptyState
      title="You don’t have access to anything yet"
      description="Ask an administrator of your agency to give you a role."
    />
  );
}
