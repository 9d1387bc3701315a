import { taskKind } from '../../task/task.kind.ts';
import { taskCommands } from '../../task/task.commands.ts';
import { act } from '../../write/act.ts';
import { type DemoTask, demoTasks } from '../cast/tasks.ts';
import type { DemoAgency } from '../cast/demo-agency.ts';
import {
  type DemoAgencyBuilder,
  done,
  idOf,
  type Planned,
  written,
} from '../demo-agency-builder.ts';
import type { DemoCalendar } from '../demo-calendar.ts';
import type { SeededRandom } from '../seeded-random.ts';
import { chooseSubject } from './demo-subjects.ts';

/** Gives the people whom the demo names something to do, and something that they have done. */
export function enterTasks(
  calendar: DemoCalendar,
  office: DemoAgencyBuilder,
  random: SeededRandom,
  { staff }: Pick<DemoAgency, 'staff'>,
): void {
  for (const { userName, role, as, firstLogin } of staff) {
    if (as === undefined || firstLogin) continue;
    for (const task of demoTasks[role] ?? [])
      enterTask(calendar, office, random, { userName, task });
  }
}

interface Entered {
  /** Whose task it is. */
  userName: string;
  task: DemoTask;
}

function enterTask(
  calendar: DemoCalendar,
  office: DemoAgencyBuilder,
  random: SeededRandom,
  { userName, task }: Entered,
): void {
  const { title, notes = null, about, course } = task;
  const planned: Planned = {};
  const dueDay = dueDayOf(calendar, task);
  const entered = { day: firstDayOf(course, dueDay) - random.int(3, 8), minute: MORNING };
  calendar.schedule(entered, async (at) => {
    const ctx = await office.as(userName, at);
    const subjectId = about && (await chooseSubject(office.tx, random, about));
    const ownerId = idOf('Account', { id: office.accountOf(userName) });
    const dueOn = dueDay === null ? null : calendar.date(dueDay);
    planned.id = await written(
      taskCommands.create(ctx, { title, notes, subjectId, ownerId, dueOn }),
      'task',
    );
  });
  const doAt = (day: number, minute: number, action: Parameters<typeof carryOut>[2]) =>
    calendar.schedule({ day, minute }, (at) => carryOut(office, { userName, at, planned }, action));
  if ('overdue' in course) doAt(dueDay!, SEVEN, { action: 'remind' });
  if ('done' in course) doAt(course.done, NOON, { action: 'complete', note: course.outcome });
  if ('canceled' in course) doAt(course.canceled, NOON, { action: 'cancel', note: course.reason });
}

/** What is overdue was due on a working day; null where there is no hurry. */
function dueDayOf(calendar: DemoCalendar, { course }: DemoTask): number | null {
  if ('overdue' in course) return calendar.workday(course.overdue);
  if ('due' in course) return course.due;
  if ('done' in course) return calendar.workday(course.done) + 1;
  return 'canceled' in course ? calendar.workday(course.canceled) + 3 : null;
}

/** The day of the first thing that happens to it. A weekend later the calendar is still before that day. */
function firstDayOf(course: DemoTask['course'], dueDay: number | null): number {
  if ('done' in course) return course.done;
  return 'canceled' in course ? course.canceled : Math.min(dueDay ?? -1, -1);
}

/** As its owner, or for a reminder as the system. */
async function carryOut(
  office: DemoAgencyBuilder,
  { userName, at, planned }: { userName: string; at: string; planned: Planned },
  { action, note }: { action: 'remind' | 'complete' | 'cancel'; note?: string },
): Promise<void> {
  const ctx = action === 'remind' ? await office.asSystem(at) : await office.as(userName, at);
  const targets = [{ id: planned.id! }];
  await done(act(ctx, taskKind, { action, targets, input: { note }, reason: note }));
}

const SEVEN = 7 * 60;
const MORNING = 8 * 60 + 30;
const NOON = 12 * 60;
