import { FailureView } from '@stint/spa-kit/views/failure-view.tsx';
import { PageBody } from '@stint/ui/app-shell/page-body.tsx';
import type { ErrorComponentProps } from '@tanstack/react-router';

/** A screen that could not be drawn; the rest of the console stays usable. */
export function FailedScreen({ error, reset }: ErrorComponentProps) {
  return (
    <PageBody>
      <FailureView error={error} onRetry={reset} />
    </PageBody>
  );
}
