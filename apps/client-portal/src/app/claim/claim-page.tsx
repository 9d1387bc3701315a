import { Group, Stack } from '@mantine/core';
import { PortalPage } from '@stint/spa-kit/portal/portal-page.tsx';
import { useMay } from '@stint/spa-kit/session/viewer.ts';
import { LeaveGuard } from '@stint/spa-kit/views/leave-guard.tsx';
import { ActionButton } from '@stint/ui/action-bar/action-button.tsx';
import { useBlocking } from '@stint/ui/form/use-blocking.ts';
import { useState, type ReactNode } from 'react';
import { actionOf, type Claim } from './claim.ts';
import { ClaimHistory } from './claim-history.tsx';
import type { ClaimKind } from './claim-kind.ts';
import { DecisionPanel } from './decision-panel.tsx';
import { PartsOfClaim, type DisputedClaim } from './parts-of-claim.tsx';
import { LineDispute } from './line-dispute.tsx';
import { formatPeriod } from '@stint/ui/dates/format-period.ts';
import { StatusText } from './status-text.tsx';
import { useClaimTexts } from './use-claim-texts.ts';
import { useDecision } from './use-decision.ts';
import { useDisputes } from './use-disputes.ts';

/** What the page shows of either noun. */
type Shown = {
  startDate: string;
  endDate: string;
  work: { jobTitle: string; worker: { name: string }; location: { name: string } | null };
  splitFrom: { id: string; number: number } | null;
  decisions: readonly { id: string; at: string; sentence: string }[];
  statements: readonly { text: string; acceptedAt: string }[];
};

type ClaimPageProps = {
  kind: ClaimKind;
  claim: Claim;
  shown: Shown;
  /** The claims of disputed lines. */
  disputed: readonly DisputedClaim[];
  onReread: () => void;
  /**
   * The lines.
   *
   * @param lineAside beside each line: what disputes it, for those who may decide
   */
  children: (lineAside: (id: string) => ReactNode) => ReactNode;
  /** Below the decision. */
  foot?: ReactNode;
};

/** A timesheet or an expense report: what it claims, the decision on it, and what was decided. */
export function ClaimPage(props: ClaimPageProps) {
  const { kind, claim, shown, disputed, onReread } = props;
  const texts = useClaimTexts();
  const noun = texts[kind.texts];
  const mayDecide = useMay(kind.approving);
  const decision = useDecision(kind, claim, onReread);
  const disputes = useDisputes(claim);
  const [tried, setTried] = useState(false);
  const { root, attempt, blockedBy } = useBlocking<HTMLDivElement>();
  const canDispute = mayDecide && actionOf(claim, 'approve')?.allowed === true;
  const undo = mayDecide ? actionOf(claim, 'undoApproval') : undefined;
  const lineAside = (id: string) => {
    const line = claim.lines.find((each) => each.id === id);
    return (
      canDispute &&
      claim.lines.length > 1 &&
      line && <LineDispute line={line} disputes={disputes} tried={tried} />
    );
  };
  const { work } = shown;
  return (
    <PortalPage
      title={`${work.worker.name}, ${formatPeriod(shown.startDate, shown.endDate)}`}
      lead={
        <Group gap="sm">
          <StatusText kind={kind} status={claim.status} />
          <span>{noun.one(claim.number)}</span>
          <span>{work.jobTitle}</span>
          {work.location && <span>{work.location.name}</span>}
        </Group>
      }
      back={{ to: kind.path, label: noun.title }}
      actions={
        // oxlint-disable-next-line stint/no-own-decision -- Only an approved one shows the way back.
        claim.status === 'APPROVED' &&
        undo && (
          <ActionButton
            action={{ ...undo, label: texts.undoApproval }}
            busy={decision.busy}
            onRun={() => void decision.undo()}
          />
        )
      }
    >
      <LeaveGuard unsaved={canDispute && disputes.isExplained} />
      <PartsOfClaim kind={kind} splitFrom={shown.splitFrom} disputed={disputed} />
      <Stack ref={root} gap={20}>
        {props.children(lineAside)}
        {mayDecide && (
          <DecisionPanel
            key={claim.id}
            {...{ kind, claim, decision, disputes, tried, blockedBy }}
            onTried={() => {
              setTried(true);
              attempt();
            }}
          />
        )}
      </Stack>
      {props.foot}
      <ClaimHistory decisions={shown.decisions} statements={shown.statements} />
    </PortalPage>
  );
}
