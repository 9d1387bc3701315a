import { PortalNotFound } from '@stint/spa-kit/portal/portal-not-found.tsx';
import { PortalPage } from '@stint/spa-kit/portal/portal-page.tsx';
import { FailureView } from '@stint/spa-kit/views/failure-view.tsx';
import type { ReactNode } from 'react';
import type { ClaimKind } from './claim-kind.ts';
import { useClaimTexts } from './use-claim-texts.ts';

type ShownClaimProps<Shown> = {
  kind: ClaimKind;
  /** Undefined until it is known; null where there is none for this viewer. */
  claim: Shown | null | undefined;
  error: unknown;
  onRetry: () => void;
  children: (claim: Shown) => ReactNode;
};

/** A claim once it is there; one out of sight does not exist. */
export function ShownClaim<Shown>(props: ShownClaimProps<Shown>) {
  const { kind, claim, error, onRetry, children } = props;
  const noun = useClaimTexts()[kind.texts];
  if (claim) return children(claim);
  if (claim === null) return <PortalNotFound />;
  return (
    <PortalPage title={noun.title} back={{ to: kind.path, label: noun.title }} loading={!error}>
      <FailureView error={error} onRetry={onRetry} />
    </PortalPage>
  );
}
