import { employeeMachine } from '@stint/domain/employee/employee.machine.ts';
import { missingItems } from '@stint/domain/hiring/checklist.ts';
import { placementMachine } from '@stint/domain/placement/placement.machine.ts';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Relation } from 'typeorm';
import type { CandidateChecklistItem } from './checklist.facts.ts';
import { type CandidateInHiring, loadCandidatesInHiring } from './hiring.facts.ts';
import { missing } from './missing.ts';
import { firstDay, since } from './waiting.ts';
import { CandidateEntity } from '../candidate/candidate.entity.ts';
import { Candidate } from '../candidate/candidate.type.ts';
import { Access } from '../graphql/access/access.ts';
import { actionsOf } from '../graphql/available-actions.ts';
import { globalId } from '../graphql/global-id.ts';
import { Computed, Nested, type PageLoader, Reads } from '../graphql/read/bindings.ts';
import { AvailableAction } from '../graphql/results.ts';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.ts';
import type { PlacementEntity } from '../placement/placement.entity.ts';
import { Placement } from '../placement/placement.type.ts';
import type { RequestContext } from '../context/request-context.ts';
import { stateList } from '../database/state-list.ts';

@ObjectType({ description: 'One item of the new-hire checklist, for one candidate.' })
@Access('hiring:read')
export class ChecklistItem {
  @Field(() => ID)
  itemId!: string;

  @Field({ description: 'For programs, such as IDENTITY.' })
  key!: string;

  @Field()
  label!: string;

  @Field({ description: 'Whether it stands in the way of hiring until it is done.' })
  required!: boolean;

  @Field()
  done!: boolean;

  @Field(() => DateTimeScalar, { nullable: true })
  doneAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Who ticked it.' })
  doneBy!: string | null;
}

const inHiring: PageLoader<CandidateEntity, CandidateInHiring> = (db, { agency, today }, rows) => {
  const ids = rows.map(({ id }) => id);
  return loadCandidatesInHiring({ db, agencyId: agency!.id }, ids, today);
};

/**
 * A field that is made from what the page's candidates wait for.
 *
 * @param gone its value for a candidate who has left since the page was read: their placement may be canceled
 *   between the two statements
 */
const FromHiring = (
  read: (candidate: CandidateInHiring, ctx: RequestContext) => unknown,
  gone: (ctx: RequestContext) => unknown,
) =>
  Computed<CandidateEntity, CandidateInHiring>({
    needs: ['version'],
    load: inHiring,
    from: (_row, ctx, candidate) =>
      candidate && candidate.pending.length > 0 ? read(candidate, ctx) : gone(ctx),
  });

@ObjectType({
  description: 'A row of Hiring Management: a candidate with pending first placements.',
})
@Reads(() => CandidateEntity, {
  rows: 'candidate',
  id: 'Candidate',
  scope: { employeeId: 'employee.id' },
  where: (rows) => `EXISTS (SELECT FROM placement
    WHERE placement.agency_id = ${rows.alias}.agency_id AND placement.candidate_id = ${rows.alias}.id
      AND placement.status = ${stateList(placementMachine, 'PENDING')})`,
  derived: { since, firstDay, missing },
})
@Access('hiring:read')
export class HiringCandidate {
  @Field(() => ID, { description: 'The candidate’s.' })
  id!: string;

  @Field(() => Candidate)
  @Nested<CandidateEntity>({ child: 'id' })
  candidate!: Relation<Candidate>;

  @Field(() => [Placement], { description: 'The oldest first.' })
  @Nested<PlacementEntity>({
    child: 'candidateId',
    where: (rows) => `${rows.column('status')} = ${stateList(placementMachine, 'PENDING')}`,
  })
  @Access('placement:read')
  pendingPlacements!: Placement[];

  @Field(() => [ChecklistItem], { description: 'What this agency asks of a new hire.' })
  @FromHiring(({ checklist }) => checklist.map(checklistItem), () => [])
  checklist!: ChecklistItem[];

  @Field(() => Int, { description: 'How many required items are still to be done.' })
  @FromHiring(({ checklist }) => missingItems(checklist).length, () => 0)
  missing!: number;

  @Field(() => DateTimeScalar, { description: 'When the candidate came to Hiring Management.' })
  @FromHiring((candidate) => candidate.since, ({ now }) => now)
  since!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day of work among what is pending; none when none is planned.',
  })
  @FromHiring((candidate) => candidate.firstDay, () => null)
  firstDay!: string | null;

  @Field(() => [AvailableAction], { description: 'What the viewer may do with the candidate now.' })
  @FromHiring(
    ({ facts, pending }, ctx) => [
      ...actionsOf(employeeMachine, facts, ctx),
      ...actionsOf(placementMachine, pending[0]!, ctx),
    ],
    () => [],
  )
  actions!: AvailableAction[];
}

function checklistItem(item: CandidateChecklistItem): ChecklistItem {
  const { id, key, label, required, done, doneAt, doneBy } = item;
  const itemId = globalId('HiringChecklistItem', id);
  return { itemId, key, label, required, done, doneAt, doneBy };
}
