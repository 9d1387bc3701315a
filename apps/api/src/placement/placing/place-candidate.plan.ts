import { decide, type Decision } from '@stint/domain/kernel/decide.ts';
import type { Refusal } from '@stint/domain/kernel/refusal.ts';
import type { PlacementEffect } from '@stint/domain/placement/placement-effect.ts';
import { placementMachine } from '@stint/domain/placement/placement.machine.ts';
import type { PlacementCondition, PlacementStatus } from '@stint/domain/placement/placement.ts';
import type { PlacementTerms } from '@stint/domain/placement/placement-facts.ts';
import { loadOwners, type OwnerShare, unknownOwners } from '../owners.facts.ts';
import type { CheckedPlacing } from './place-candidate.input.ts';
import { type LoadedPlacement, loadPlacementOfSubmission } from '../placement.facts.ts';
import {
  storedTerms,
  termsFromOrder,
  withBurden,
} from '../../assignment/assignment-terms.facts.ts';
import { enteredTerms, type StoredTerms } from '../../assignment/assignment-terms.type.ts';
import { loadRunningAssignments } from '../../assignment/running-assignments.facts.ts';
import { foreignReferences } from '../../assignment/terms-references.facts.ts';
import { loadCredit } from '../../client/credit.facts.ts';
import type { AgencyConnection } from '../../database/select-rows.ts';
import { notFound } from '../../graphql/bulk-result.ts';
import { changedSince, type OutdatedRows } from '../../history/changed-since.ts';
import type { SignedInContext } from '../../context/request-context.ts';
import { type NamedTarget, unseenTargets } from '../../write/targets.ts';

/** A filled-in placement form with what was found about it. */
export interface PlannedPlacing {
  action: 'place' | 'activate';
  loaded: LoadedPlacement;
  terms: StoredTerms;
  owners: readonly OwnerShare[];
  conditions: readonly PlacementCondition[] | null;
  /** Ids in the form that mean nothing here. */
  unknown: readonly Refusal[];
  /** @param acknowledged codes of the warnings that were accepted */
  decide(acknowledged: readonly string[]): Decision<PlacementStatus, PlacementEffect>;
}

/**
 * Loads what a placement form is decided on (P-4 … P-6, P-10); the preview and the command both ask
 * its `decide`.
 *
 * @returns the refusal where the submission or placement does not exist, or is not as it was seen
 */
export async function planPlacing(
  connection: AgencyConnection,
  ctx: SignedInContext,
  input: CheckedPlacing,
): Promise<PlannedPlacing | Refusal> {
  const { agency, account, permissions } = ctx;
  const [unseen] = await unseenTargets(connection, ctx, targetsOf(input));
  if (unseen) return unseen;
  const loaded = await loadPlacementOfSubmission(connection, input.submissionId);
  if (!loaded) return notFound('Submission', 'submissionId');
  const { facts: found, clientId } = loaded;
  const { placement, assignment, candidate, order } = found;
  if (input.placementId && placement?.id !== input.placementId) {
    return notFound('Placement', 'placementId');
  }
  const outdated = outdatedRows(loaded, input);
  if (outdated) return changedSince(connection, outdated);
  const base = assignment
    ? await storedTerms(connection, assignment.id)
    : await termsFromOrder(connection, order.id);
  const entered = enteredTerms(input);
  const { jobType } = input;
  const said = { ...base, ...entered, jobType, currency: agency.currency } as StoredTerms;
  const terms = await withBurden(connection, agency.settings, said, said);
  const owners = input.owners ?? (await defaultOwners(connection, placement?.id, account?.id));
  const placing = {
    policy: agency.settings,
    credit: await loadCredit(connection, clientId),
    otherAssignments: await loadRunningAssignments(connection, candidate.id),
  };
  const facts = { ...found, placing };
  const action = input.placementId ? 'activate' : 'place';
  return {
    action,
    loaded,
    terms,
    owners,
    conditions: input.conditions ?? null,
    unknown: [
      ...(await foreignReferences(connection, ctx, clientId, entered)),
      ...(await unknownOwners(connection, ctx, input.owners ?? [])),
    ],
    decide: (acknowledged) =>
      decide(placementMachine, action, {
        facts,
        input: { terms: { ...terms, owners } as unknown as PlacementTerms },
        permissions,
        acknowledged,
      }),
  };
}

function targetsOf({ submissionId, placementId }: CheckedPlacing): NamedTarget[] {
  const submission: NamedTarget = { type: 'Submission', id: submissionId, field: 'submissionId' };
  if (!placementId) return [submission];
  return [submission, { type: 'Placement', id: placementId, field: 'placementId' }];
}

/** What is no longer at the version that was seen, where one is said: the placement, or the submission. */
function outdatedRows(
  { facts, placementVersion, submissionVersion }: LoadedPlacement,
  { placementId, version }: CheckedPlacing,
): OutdatedRows | null {
  const now = placementId ? placementVersion : submissionVersion;
  if (version == null || version === now) return null;
  return placementId
    ? { recordType: 'placement', recordIds: [placementId] }
    : { recordType: 'submission', recordIds: [facts.submission.id] };
}

/** Those that the canceled placement had, else the person who places. */
async function defaultOwners(
  connection: AgencyConnection,
  placementId: string | undefined,
  accountId: string | undefined,
): Promise<readonly OwnerShare[]> {
  const before = placementId ? await loadOwners(connection, placementId) : [];
  return before.length > 0 || !accountId ? before : [{ accountId, share: '100' }];
}
