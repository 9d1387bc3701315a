import { expect } from 'vitest';
import { graphOf } from '../support/graph.ts';
import { journey } from '../support/journey.ts';
import { answersOf } from '../support/late-answers.ts';
import { quiet } from '../support/quiet.ts';
import { signIn } from '../support/session.ts';
import { shiftsOf, watchShifts } from '../support/shifts.ts';

const tours = [
  ['clientContact', ['', '/orders', '/orders/new', '/assignments', '/report', '/account']],
  [
    'employee',
    ['', '/assignments', '/my-data', '/my-data/personal-information', '/documents', '/account'],
  ],
] as const;

/** A cumulative layout shift that nobody sees. */
const most = 0.02;

const REQUEST = `mutation ($input: RequestPersonalInformationChangeInput!) {
  requestPersonalInformationChange(input: $input) { __typename } }`;

journey(
  'nothing on a screen of the portals moves, whichever answer comes last',
  { timeout: 300_000 },
  async ({ open, people }) => {
    for (const [who, paths] of tours) {
      const { door } = people[who];
      const page = await open({ width: 412, height: 823 });
      await signIn(page.context(), people[who]);
      // What waits stands above what is on file.
      if (door === 'ess') {
        await graphOf(page.context(), door)(REQUEST, { input: { phone: '(312) 555-0188' } });
      }
      const answers = await answersOf(page);
      await watchShifts(page);
      for (const path of paths.map((one) => `/${door}${one}`)) {
        answers.delay(null);
        await page.goto(path);
        await quiet(page);
        for (const operation of answers.asked()) {
          answers.delay(operation);
          await page.goto('about:blank');
          await page.goto(path);
          await quiet(page);
          expect(await shiftsOf(page), `${path}, ${operation} last`).toBeLessThan(most);
        }
      }
    }
  },
);
