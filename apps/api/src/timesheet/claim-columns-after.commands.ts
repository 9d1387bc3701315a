import type { ClaimInput } from '@stint/domain/timesheet/claim.ts';
import type { IsoDate } from '@stint/domain/kernel/dates.ts';
import type { ClaimColumns } from './claim-columns.entity.ts';
import { decidedViaOf } from './decided-via-of.ts';
import type { SignedInContext } from '../context/request-context.ts';

type Columns = Partial<ClaimColumns>;

/** An action on a claim, as far as it is the same for timesheets and expense reports. */
interface DecidedClaim {
  action: string;
  row: ClaimColumns;
  facts: { today: IsoDate };
  input: ClaimInput;
}

const undecided = { decidedAt: null, decidedById: null, decidedVia: null } satisfies Columns;

type Setting = (decided: DecidedClaim, ctx: SignedInContext) => Columns;

const settings: Readonly<Record<string, Setting>> = {
  submit: ({ facts }, { now }) => ({
    ...undecided,
    submittedAt: now,
    submittedOn: facts.today,
    remindedOn: null,
    escalatedOn: null,
    reason: null,
  }),
  approve: ({ row }, ctx) => decisionOn(row, ctx),
  approveAutomatically: ({ row }, ctx) => decisionOn(row, ctx),
  approveInPart: ({ row }, ctx) => decisionOn(row, ctx),
  reject: ({ row, input }, ctx) => ({ ...decisionOn(row, ctx), reason: input.reason ?? null }),
  undoApproval: () => undecided,
  void: ({ input }) => ({ reason: input.reason ?? null }),
  remindToSubmit: ({ facts }) => ({ remindedOn: facts.today }),
  remind: ({ facts }) => ({ remindedOn: facts.today }),
  remindToApprove: ({ facts }) => ({ remindedOn: facts.today }),
  escalate: ({ facts }) => ({ escalatedOn: facts.today }),
};

/** What an action writes on any claim besides its status. */
export const claimColumnsAfter: Setting = (decided, ctx) =>
  settings[decided.action]?.(decided, ctx) ?? {};

/** Who decided when, and as whom. */
export function decisionOn(
  { work }: Pick<ClaimColumns, 'work'>,
  { now, account, viewer }: SignedInContext,
) {
  const { contactId, reportsToId } = work!;
  return {
    decidedAt: now,
    decidedById: account?.id ?? null,
    decidedVia: decidedViaOf(viewer, { contactId, reportsToId }),
  };
}
