import { Alert } from '@mantine/core';
import { ErrorView } from '@stint/ui/error-view/error-view.tsx';
import type { Problem } from '@stint/ui/error-view/problem.ts';

type UnsuccessfulSignInProps = {
  /** In the server's words; null when nothing was refused. */
  refusal: string | null;
  /** What kept the server from answering; null when it answered. */
  problem: Problem | null;
};

/** Above the button of a form for signing in: why it did not succeed. */
export function UnsuccessfulSignIn({ refusal, problem }: UnsuccessfulSignInProps) {
  return (
    <>
      {refusal !== null && (
        <Alert role="alert" color="red" variant="light">
          {refusal}
        </Alert>
      )}
      {problem && <ErrorView problem={problem} />}
    </>
  );
}
