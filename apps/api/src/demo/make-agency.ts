import type { IsoDate } from '@stint/domain/kernel/dates.ts';
import type { StaffRole } from '@stint/domain/access/staff-role.ts';
import type { Transaction } from '../database/tenant.ts';
import { createDefaultChecklist } from '../hiring/checklist.commands.ts';
import { enterActivities } from './activities.ts';
import { employStaff } from './accounts.ts';
import { orderingUser } from './cast/portal-users.ts';
import type { DemoAgency } from './cast/demo-agency.ts';
import { enterClients } from './crm.ts';
import { DemoAgencyBuilder, type DemoSources } from './demo-agency-builder.ts';
import { DemoCalendar } from './demo-calendar.ts';
import { People } from './people.ts';
import { SeededRandom } from './seeded-random.ts';
import { enterPartnerToken } from './story/enter-partner-token.ts';
import { enterPortalUsers } from './story/enter-portal-users.ts';
import { enterEmployeeData } from './story/enter-employee-data.ts';
import { enterSavedViews } from './story/enter-saved-views.ts';
import { enterTasks } from './story/enter-tasks.ts';
import { enterStory } from './story/enter-story.ts';
import { enterCrew } from './time/enter-crew.ts';
import { enterExpenses } from './time/enter-expenses.ts';
import { enterShiftChanges } from './time/enter-shift-changes.ts';
import { enterTime } from './time/enter-time.ts';
import { enterTimesheets } from './time/enter-timesheets.ts';
import { conceiveOrders } from './story/order-story.ts';

/**
 * Makes a demo agency: conceives what has happened in it, and lets its people do that through the
 * commands, one after another, at the times when it happened. The same for the same day.
 *
 * @param made.tx of the agency, whose own row is there already
 * @param today in the agency's office
 */
export async function makeAgency(
  { tx, sources }: { tx: Transaction; sources: DemoSources },
  agency: DemoAgency,
  today: IsoDate,
): Promise<void> {
  const random = new SeededRandom(agency.seed);
  const calendar = new DemoCalendar(today, agency.timeZone);
  const office = new DemoAgencyBuilder(tx, sources);
  const recruiters = usersOf(agency, 'FRONT_OFFICE');
  const clerks = usersOf(agency, 'BACK_OFFICE');
  calendar.schedule({ day: OPENED, minute: 9 * 60 }, async (at) => {
    await createDefaultChecklist(tx, { account: null, now: at });
    await employStaff(office, agency.staff, at, `${agency.companyId}.example`);
  });

  const clients = enterClients(calendar, office, random, agency.clients, recruiters);
  const portal = clients[0]!;
  const stories = conceiveOrders(clients, random, { recruiters, clerks });
  const people = new People(random, recruiters, agency);
  const starring = stories.find(
    ({ order }) => order.client === portal && order.kind === 'running',
  )!;
  enterPortalUsers(calendar, office, agency.portalUsers, {
    client: portal,
    site: portal.sites[starring.order.site]!,
    clerk: clerks[0]!,
    day: OPENED + 40,
  });
  const { job, day } = starring.order;
  starring.order.reportsTo = 0;
  const star = people.meet(job.trade, portal.sites[starring.order.site]!.place, day);
  const telling = { calendar, office, random, people, portalUser: orderingUser, waiting: [] };
  for (const story of stories) enterStory(telling, story, story === starring ? star : undefined);
  people.enterInto(calendar, office);
  enterEmployeeData(calendar, office, { star, clerk: clerks[0]! });
  // Choices of its own, so that what happens otherwise stays the same.
  enterActivities({
    calendar,
    office,
    random: new SeededRandom(agency.seed + 1),
    clients,
    orders: stories.map(({ order }) => order),
    people: people.everybody,
    staff: agency.staff.filter(({ firstLogin }) => !firstLogin).map(({ userName }) => userName),
  });
  enterTasks(calendar, office, new SeededRandom(agency.seed + 2), agency);
  enterSavedViews(calendar, office, agency);
  enterPartnerToken(calendar, office, agency);
  const crewLead = agency.portalUsers.find(({ leadsCrew }) => leadsCrew);
  const crewContact = agency.portalUsers.find(({ answersForCrew }) => answersForCrew);
  const hasCrew =
    crewLead !== undefined &&
    crewContact !== undefined &&
    enterCrew(calendar, office, people.unplaced, {
      client: portal,
      site: starring.order.site,
      lead: crewLead,
      contact: crewContact,
      recruiter: recruiters[0]!,
      clerk: clerks[0]!,
      random: new SeededRandom(agency.seed + 3),
    });
  enterTime(calendar, office, { client: portal, clerk: clerks[0]! });
  const lead = hasCrew ? crewLead.userName : undefined;
  const sheets = { client: portal, clerk: clerks[0]!, lead, star };
  enterTimesheets(calendar, office, sheets);
  enterShiftChanges(calendar, office, { recruiter: recruiters[0]! });
  enterExpenses(calendar, office, { client: portal, clerk: clerks[0]! });
  await calendar.run();
}

/** Days from today that the agency's history begins. */
const OPENED = -420;

function usersOf({ staff }: DemoAgency, role: StaffRole): string[] {
  return staff
    .filter((member) => member.role === role && !member.firstLogin)
    .map(({ userName }) => userName);
}
