import { saveView } from '../../saved-view/saved-view.commands.ts';
import type { DemoAgency } from '../cast/demo-agency.ts';
import { demoViews } from '../cast/saved-views.ts';
import { type DemoAgencyBuilder, done } from '../demo-agency-builder.ts';
import type { DemoCalendar } from '../demo-calendar.ts';

/** Has the staff share views of lists that they work with. */
export function enterSavedViews(
  calendar: DemoCalendar,
  office: DemoAgencyBuilder,
  { staff }: Pick<DemoAgency, 'staff'>,
): void {
  for (const { role, ...view } of demoViews) {
    const owner = staff.find((member) => member.role === role && !member.firstLogin);
    if (!owner) continue;
    calendar.schedule({ day: -30, minute: 10 * 60 }, async (at) => {
      const ctx = await office.as(owner.userName, at);
      await done(saveView(ctx, { ...view, shared: true }));
    });
  }
}
