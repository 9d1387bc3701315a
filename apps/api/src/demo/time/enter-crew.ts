import { AccountEntity } from '../../account/account.entity.ts';
import { jobOrderCommands } from '../../job-order/job-order.commands.ts';
import { updateAssignmentStatus } from '../../assignment/status-update/status-update.commands.ts';
import { AssignmentEntity } from '../../assignment/assignment.entity.ts';
import { selectRows } from '../../database/select-rows.ts';
import { hireCandidates } from '../../hiring/hire.commands.ts';
import { parseGlobalId } from '../../graphql/global-id.ts';
import { submissionKind } from '../../submission/submission.kind.ts';
import { submitCandidates } from '../../submission/submit-candidates.commands.ts';
import { act } from '../../write/act.ts';
import type { DemoPortalUser } from '../cast/portal-users.ts';
import { rotationJob } from '../cast/time.ts';
import type { KnownClient } from '../crm.ts';
import { type DemoAgencyBuilder, done, idOf, written } from '../demo-agency-builder.ts';
import type { DemoCalendar } from '../demo-calendar.ts';
import type { DemoPerson } from '../people.ts';
import type { SeededRandom } from '../seeded-random.ts';
import type { Candidacy } from '../story/candidacy.ts';
import type { DemoOrder } from '../story/demo-order.ts';
import { tickAllOf } from '../story/hiring-steps.ts';
import { place } from '../story/placing-steps.ts';
import { CREW_SIZE } from './rotation.ts';

/** Who leads the crew, and whom its work is for: contacts of the client. */
interface CrewPlan {
  client: KnownClient;
  site: number;
  /** Whom the crew reports to. */
  lead: DemoPortalUser;
  /** The contact of its work. */
  contact: DemoPortalUser;
  recruiter: string;
  clerk: string;
  random: SeededRandom;
}

/** Days from today, with later steps later in the day, as days may fall on one: everybody has begun before the first week of `demoWeeks`. */
const ORDERED = -46;
const SUBMITTED = -45;
const PLACED = -43;
const HIRED = -42;

/**
 * Hires the crew that works around the clock at a client, step by step for all of them at once.
 *
 * @param unplaced of whom the nearest warehouse people are taken
 * @returns whether there is one: an agency with too few people has none
 */
export function enterCrew(
  calendar: DemoCalendar,
  office: DemoAgencyBuilder,
  unplaced: readonly DemoPerson[],
  plan: CrewPlan,
): boolean {
  const people = nearest(unplaced, plan);
  if (people.length < CREW_SIZE) return false;
  const { clerk, recruiter } = plan;
  const order = orderOf(plan);
  const startDate = calendar.date(calendar.workday(HIRED + 2));
  const candidacies = people.map((person): Candidacy => {
    const undated = { endDate: null, endedOn: null, extendedTo: startDate };
    const { random } = plan;
    return { order, person, random, startDate, ...undated, submission: {}, placement: {} };
  });
  const at = (day: number, minute: number, run: (now: string) => Promise<void>) =>
    calendar.schedule({ day, minute }, run);
  const candidateIds = () => people.map((person) => idOf('Candidate', person));

  at(ORDERED, 8 * 60 + 40, async (now) => {
    const [contactId, reportsToId] = [
      await contactOf(office, plan.contact),
      await contactOf(office, plan.lead),
    ];
    const created = jobOrderCommands.create(await office.as(recruiter, now), {
      clientId: idOf('Client', plan.client),
      title: rotationJob,
      jobType: order.jobType,
      positions: order.positions,
      locationId: idOf('Location', plan.client.sites[plan.site]!),
      contactId,
      reportsToId,
      ownerId: idOf('Account', { id: office.accountOf(recruiter) }),
      ...order.terms,
      startDate,
      description: 'Freezer work around the clock, with a warm-up break every two hours.',
    });
    order.id = await written(created, 'jobOrder');
  });
  at(SUBMITTED, 9 * 60, async (now) => {
    const ctx = await office.as(recruiter, now);
    const submitted = submitCandidates(ctx, {
      jobOrderId: idOf('JobOrder', order),
      candidateIds: candidateIds(),
    });
    const { outcomes } = await done(submitted);
    outcomes.forEach(({ effects }, index) => {
      candidacies[index]!.submission.id = parseGlobalId(effects[0]!.recordId!)!.uuid;
    });
  });
  (['interview', 'offer'] as const).forEach((action, index) => {
    at(SUBMITTED + index, 9 * 60 + 10 + index, async (now) => {
      const targets = candidacies.map(({ submission }) => ({ id: submission.id! }));
      await done(
        act(await office.as(recruiter, now), submissionKind, { action, targets, input: {} }),
      );
    });
  });
  at(PLACED, 10 * 60, async (now) => {
    for (const each of candidacies) await place(office, each, now);
  });
  at(HIRED, 11 * 60, async (now) => {
    await tickAllOf(office, candidacies, now);
    await done(hireCandidates(await office.as(clerk, now), { candidateIds: candidateIds() }));
  });
  at(HIRED, 13 * 60, async (now) => {
    const rows = await selectRows(office.tx, AssignmentEntity, { jobOrderId: order.id! });
    const assignmentIds = rows.map((row) => idOf('Assignment', row));
    const approval = { assignmentIds, action: 'approve' } as const;
    await done(updateAssignmentStatus(await office.as(clerk, now), approval));
  });
  return true;
}

async function contactOf(office: DemoAgencyBuilder, { userName }: DemoPortalUser): Promise<string> {
  const { contactId } = await office.row(AccountEntity, { userName });
  return idOf('Contact', { id: contactId! });
}

function orderOf({ client, site, recruiter, clerk }: CrewPlan): DemoOrder {
  const schedule = { days: [], startTime: '', endTime: '', breakMinutes: 0 };
  return {
    client,
    title: rotationJob,
    job: { trade: 'warehouse', pay: [19, 22], schedule },
    kind: 'running',
    jobType: 'TEMP_CONTRACT',
    day: ORDERED,
    positions: CREW_SIZE,
    owner: recruiter,
    clerk,
    site,
    reportsTo: 0,
    terms: { payRate: '20.50', billRate: '30.75' },
    startDay: HIRED + 2,
    endDay: null,
  };
}

/** Those who have been known for long enough, warehouse people of the region before the others. */
function nearest(unplaced: readonly DemoPerson[], { client, site }: CrewPlan): DemoPerson[] {
  const { region, timeZone } = client.sites[site]!.place;
  const distance = ({ home, trade }: DemoPerson) =>
    (home.region === region ? 0 : home.timeZone === timeZone ? 1 : 2) +
    (trade === 'warehouse' ? 0 : 1);
  return unplaced
    .filter(({ added }) => added < SUBMITTED - 2)
    .toSorted((one, other) => distance(one) - distance(other))
    .slice(0, CREW_SIZE);
}
