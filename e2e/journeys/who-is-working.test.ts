import { expect } from 'vitest';
import { graphOf } from '../support/graph.ts';
import { journey } from '../support/journey.ts';
import { sees } from '../support/sight.ts';
import { clockedIn } from '../support/time-records.ts';

/** From a table that is almost cards up to one with all columns. */
const widths = [800, 1024, 1280];

journey(
  'no state of Who’s Working is cut off, however narrow the table',
  async ({ office, arrive, people }) => {
    const worker = await office.candidate('Ingrid');
    const { assignmentId } = await office.placed(worker, await office.client(), {
      startDate: '2026-01-12',
    });
    await office.hired(worker);
    await office.approved(assignmentId);
    const page = await arrive(people.admin, '/console/whos-working');
    await clockedIn(assignmentId, graphOf(page.context()));

    const state = page.getByRole('cell').getByText('Worked without a shift');
    await sees(state);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 768 });
      const isCutOff = () => state.evaluate((label) => label.scrollWidth > label.clientWidth);
      await expect.poll(isCutOff, { message: `cut off at ${width} px` }).toBe(false);
    }
  },
);
