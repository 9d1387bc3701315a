import { useAction } from '@stint/spa-kit/record/actions/use-action.ts';
import type { Claim } from './claim.ts';
import type { ClaimKind } from './claim-kind.ts';
import type { Disputes } from './use-disputes.ts';
import { useClaimTexts } from './use-claim-texts.ts';

/** What somebody confirms who approves. */
type Confirmed = { acknowledgedWarnings: string[]; acceptedDisclaimer: string | null };

/**
 * Decides on one claim, in the version that is shown. What is refused is told in a notice, and the claim is read again:
 * it may have changed.
 *
 * @param reread reads the claim again
 */
export function useDecision(kind: ClaimKind, claim: Claim, reread: () => void) {
  const noun = useClaimTexts()[kind.texts];
  const { id, version, number } = claim;
  const targets = [{ id, version }];
  const saying = (sentence: string) => ({
    records: targets,
    done: () => sentence,
    atOnce: true,
  });
  const { commands } = kind;
  const approval = useAction(commands.approve, saying(noun.approved(number)));
  const partial = useAction(kind.approveInPart, saying(noun.approvedInPart(number)));
  const rejection = useAction(commands.reject, saying(noun.rejected(number)));
  const undoing = useAction(commands.undoApproval, saying(noun.undone(number)));
  const orReread = async (deciding: Promise<boolean>) => {
    const isDone = await deciding;
    if (!isDone) reread();
    return isDone;
  };
  return {
    busy: approval.busy || partial.busy || rejection.busy || undoing.busy,
    approve: (confirmed: Confirmed) => orReread(approval.act({ input: { targets, ...confirmed } })),
    approveInPart: ({ disputed, reason }: Disputes, confirmed: Confirmed) => {
      const disputedLineIds = disputed.map((line) => line.id);
      const input = { id, version, disputedLineIds, reason, ...confirmed };
      return orReread(partial.act({ input }));
    },
    reject: (reason: string) => orReread(rejection.act({ input: { targets, reason } })),
    undo: () => orReread(undoing.act({ input: { targets } })),
  };
}

export type Decision = ReturnType<typeof useDecision>;
