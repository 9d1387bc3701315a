import { ErrorView } from '@stint/ui/error-view/error-view.tsx';
import { problemOf } from './problem-of.ts';
import { useMessages } from '../messages/messages-context.tsx';

/** A failed request, shown in place of the data that it should have loaded. */
export function FailureView({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  return <ErrorView problem={problemOf(error, useMessages())} onRetry={onRetry} />;
}
