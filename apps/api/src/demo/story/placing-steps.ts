import type { Candidacy } from './candidacy.ts';
import { type DemoOffice, done, idOf, written } from '../demo-office.ts';
import { cancelPlacement } from '../../placement/cancel-placement.commands.ts';
import { placeCandidate } from '../../placement/place-candidate.commands.ts';
import { PlacementEntity } from '../../placement/placement.entity.ts';

/** Places the candidate on the order's terms; whoever was employed before needs approval at once. */
export async function place(office: DemoOffice, candidacy: Candidacy, at: string): Promise<void> {
  const ctx = await office.as(candidacy.order.owner, at);
  const form = placementForm(office, candidacy);
  candidacy.placement.id = await written(placeCandidate(ctx, form), 'placement');
}

export async function cancel(
  office: DemoOffice,
  { order, placement, dice }: Candidacy,
  at: string,
): Promise<void> {
  const ctx = await office.as(order.owner, at);
  const { version } = await office.row(PlacementEntity, { id: placement.id! });
  const placementId = idOf('Placement', placement);
  const reason = dice.pick(fellThrough);
  await done(cancelPlacement(ctx, { placementId, version, reason }));
}

/** The cancelled placement is wanted after all (P-10). */
export async function activate(
  office: DemoOffice,
  candidacy: Candidacy,
  at: string,
): Promise<void> {
  const { order, placement } = candidacy;
  const ctx = await office.as(order.owner, at);
  const { version } = await office.row(PlacementEntity, { id: placement.id! });
  const placementId = idOf('Placement', placement);
  await done(placeCandidate(ctx, { ...placementForm(office, candidacy), placementId, version }));
}

function placementForm(office: DemoOffice, candidacy: Candidacy) {
  const { order, submission, startDate, endDate, dice } = candidacy;
  const { client, jobType } = order;
  const direct = jobType === 'DIRECT';
  return {
    submissionId: idOf('Submission', submission),
    jobType,
    startDate,
    endDate,
    ...(direct ? { guaranteeDays: dice.pick([30, 60, 90]) } : { burdenPercent: '11.75' }),
    paymentTermsDays: client.client.terms,
    poNumber: dice.percent(45) ? `PO-${dice.int(10_000, 99_999)}` : null,
    billingContactId: idOf('Contact', client.contacts.at(-1)!),
    owners: owners(office, candidacy),
    conditions: dice.percent(30) ? conditions(candidacy) : [],
    // Whoever places has read them.
    acknowledgedWarnings: ['MARGIN_BELOW_FLOOR', 'OVER_CREDIT_LIMIT', 'FULL_TIME_OVERLAP'],
  };
}

/** Who found the candidate shares the credit with who works on the order. */
function owners(office: DemoOffice, { order, person }: Candidacy) {
  const share = (userName: string, share: string) => ({
    accountId: idOf('Account', { id: office.accountOf(userName) }),
    share,
  });
  return order.owner === person.owner
    ? [share(order.owner, '100')]
    : [share(order.owner, '60'), share(person.owner, '40')];
}

function conditions({ dice, startDate }: Candidacy) {
  return dice
    .some(['Background check', 'Drug screen', 'Two references', 'Proof of certification'], 2)
    .map((label, index) => ({ label, owner: null, dueDate: startDate, met: index === 0 }));
}

const fellThrough = [
  'Client reduced the headcount before the start',
  'Candidate took another offer',
  'Background check did not clear',
  'Candidate cannot be reached any more',
];
