import { InstantText } from '@stint/ui/dates/instant-text.tsx';

type FailedAttemptsProps = {
  count: number;
  lastFailedAt: string | null;
  lastFailedFrom: string | null;
};

/** Attempts to sign in that failed since the last sign-in, and the last of them. */
export function FailedAttempts({ count, lastFailedAt, lastFailedFrom }: FailedAttemptsProps) {
  if (count === 0 || lastFailedAt === null) return 'None';
  return (
    <>
      {count}, the last <InstantText instant={lastFailedAt} />
      {lastFailedFrom && ` from ${lastFailedFrom}`}
    </>
  );
}
