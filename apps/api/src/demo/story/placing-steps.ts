import type { Candidacy } from './candidacy.ts';
import { type DemoAgencyBuilder, done, idOf, written } from '../demo-agency-builder.ts';
import { cancelPlacement } from '../../placement/cancelling/cancel-placement.commands.ts';
import { placeCandidate } from '../../placement/placing/place-candidate.commands.ts';
import { PlacementEntity } from '../../placement/placement.entity.ts';

/** Places the candidate on the order's terms; whoever was employed before needs approval at once. */
export async function place(
  office: DemoAgencyBuilder,
  candidacy: Candidacy,
  at: string,
): Promise<void> {
  const ctx = await office.as(candidacy.order.owner, at);
  const form = placementForm(office, candidacy);
  candidacy.placement.id = await written(placeCandidate(ctx, form), 'placement');
}

export async function cancel(
  office: DemoAgencyBuilder,
  { order, placement, random }: Candidacy,
  at: string,
): Promise<void> {
  const ctx = await office.as(order.owner, at);
  const { version } = await office.row(PlacementEntity, { id: placement.id! });
  const placementId = idOf('Placement', placement);
  const reason = random.pick(fellThrough);
  await done(cancelPlacement(ctx, { placementId, version, reason }));
}

/** The canceled placement is wanted after all (P-10). */
export async function activate(
  office: DemoAgencyBuilder,
  candidacy: Candidacy,
  at: string,
): Promise<void> {
  const { order, placement } = candidacy;
  const ctx = await office.as(order.owner, at);
  const { version } = await office.row(PlacementEntity, { id: placement.id! });
  const placementId = idOf('Placement', placement);
  await done(placeCandidate(ctx, { ...placementForm(office, candidacy), placementId, version }));
}

function placementForm(office: DemoAgencyBuilder, candidacy: Candidacy) {
  const { order, submission, startDate, endDate, random } = candidacy;
  const { client, jobType } = order;
  const direct = jobType === 'DIRECT';
  return {
    submissionId: idOf('Submission', submission),
    jobType,
    startDate,
    endDate,
    ...(direct && { guaranteeDays: random.pick([30, 60, 90]) }),
    paymentTermsDays: client.client.terms,
    poNumber: random.percent(45) ? `PO-${random.int(10_000, 99_999)}` : null,
    billingContactId: idOf('Contact', client.contacts.at(-1)!),
    owners: owners(office, candidacy),
    conditions: random.percent(30) ? conditions(candidacy) : [],
    // Whoever places has read them.
    acknowledgedWarnings: ['MARGIN_BELOW_FLOOR', 'OVER_CREDIT_LIMIT', 'FULL_TIME_OVERLAP'],
  };
}

/** Who found the candidate shares the credit with who works on the order. */
function owners(office: DemoAgencyBuilder, { order, person }: Candidacy) {
  const share = (userName: string, share: string) => ({
    accountId: idOf('Account', { id: office.accountOf(userName) }),
    share,
  });
  return order.owner === person.owner
    ? [share(order.owner, '100')]
    : [share(order.owner, '60'), share(person.owner, '40')];
}

function conditions({ random, startDate }: Candidacy) {
  return random
    .some(['Background check', 'Drug screen', 'Two references', 'Proof of certification'], 2)
    .map((label, index) => ({ label, owner: null, dueDate: startDate, met: index === 0 }));
}

const fellThrough = [
  'Client reduced the headcount before the start',
  'Candidate took another offer',
  'Background check did not clear',
  'Candidate cannot be reached any more',
];
