import { createClientTimeSettings } from '../../time-settings/time-settings.commands.ts';
import { scheduleBuilding } from '../../shift/schedule.jobs.ts';
import { rotationLateness } from '../cast/time.ts';
import type { KnownClient } from '../crm.ts';
import { type DemoAgencyBuilder, done, idOf } from '../demo-agency-builder.ts';
import type { DemoCalendar } from '../demo-calendar.ts';
import { planRotation } from './plan-rotation.ts';
import { recordDemoPunches } from './record-punches.ts';
import { demoWeeks } from './weeks.ts';

/** Days that the shifts of the crew are planned ahead. */
export const PLANNED_DAYS = 7;

/**
 * Plans shifts of four weeks and of those ahead, and lets people clock in and out for what is past: week by week,
 * before anybody looks at it.
 *
 * @param plan.client whose people clock in, so that their sheets are of what they punched
 */
export function enterTime(
  calendar: DemoCalendar,
  office: DemoAgencyBuilder,
  plan: { client: KnownClient; clerk: string },
): void {
  const at = (day: number, minute: number, run: (now: string) => Promise<void>) =>
    calendar.schedule({ day, minute }, run);
  const weeks = demoWeeks(calendar);
  const first = weeks.at(-1)!;
  const begins = first.reviewedOn - 7;
  const mondays = [...weeks.map(({ reviewedOn }) => reviewedOn), calendar.lastDay];
  at(begins, 6 * 60, async (now) => {
    const clientId = idOf('Client', plan.client);
    const settings = { clientId, ...rotationLateness, prefill: 'PUNCHES', roundingMode: 'NEAREST' };
    await done(createClientTimeSettings(await office.as(plan.clerk, now), settings));
  });
  // As every night, which would take long: whoever is approved in between is planned for within two weeks.
  for (const day of [begins, weeks[1]!.reviewedOn, calendar.lastDay]) {
    at(day, 7 * 60, async (now) => {
      const job = { key: now, signal: new AbortController().signal, log: { warn() {} } };
      await scheduleBuilding.run({ ...(await office.asSystem(now)), job }, { dueAt: now });
    });
  }
  at(begins, 7 * 60 + 30, async (now) => {
    const days = { from: first.startDate, through: calendar.date(PLANNED_DAYS) };
    await planRotation(office.tx, await office.asSystem(now), days);
  });
  let from = `${first.startDate}T00:00:00Z`;
  for (const day of mondays.toReversed()) {
    at(day, 8 * 60, async (now) => {
      await recordDemoPunches(office.tx, { account: null, now }, { from, to: now });
      from = now;
    });
  }
}
