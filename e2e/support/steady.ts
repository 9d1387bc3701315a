import { expect } from 'vitest';
import { type Graph, graphOf } from './graph.ts';
import { journey } from './journey.ts';
import { answersOf } from './late-answers.ts';
import type { Person } from './people.ts';
import { quiet } from './quiet.ts';
import { signIn } from './session.ts';
import { noLongerSees, sees } from './sight.ts';
import { shiftsOf, watchShifts } from './shifts.ts';

/** A cumulative layout shift that nobody sees. */
const most = 0.02;

/** Nothing of a screen is asked for or shown before it is known who looks. */
const isOfNoScreen = (question: string) => question.startsWith('Viewer ');

interface Arranging {
  /** The graph for whoever looks. */
  ask: Graph;
  /** Signs an administrator in, for what only they can arrange. */
  asAdmin: () => Promise<Graph>;
}

/**
 * A journey through screens of a portal on a phone: nothing on them moves, whichever answer comes last.
 *
 * @param who looks
 * @param screensOf arranges what is to be seen, and names the screens by their paths below the door
 */
export function areSteady(
  who: 'employee' | 'clientContact',
  screensOf: (graphs: Arranging) => Promise<readonly string[]>,
): void {
  journey(
    `nothing on a screen of the ${who} moves, whichever answer comes last`,
    { timeout: 900_000 },
    async ({ open, people }) => {
      const person: Person = people[who];
      const page = await open({ width: 412, height: 823 });
      await signIn(page.context(), person);
      const paths = await screensOf({
        ask: graphOf(page.context(), person.door),
        asAdmin: async () => {
          const admin = (await open()).context();
          await signIn(admin, people.admin);
          return graphOf(admin);
        },
      });
      const answers = await answersOf(page);
      await watchShifts(page);
      const visit = async (path: string, last: string | null) => {
        answers.delay(last);
        await page.goto('about:blank');
        await page.goto(path);
        await sees(page.getByRole('heading', { level: 1 }));
        if (last !== null) await expect.poll(answers.wasLate).toBe(true);
        await noLongerSees(page.locator('[aria-busy=true]'));
        await quiet(page);
        expect.soft(await shiftsOf(page), `${path}, ${last} last`).toBeLessThan(most);
      };
      for (const path of paths.map((one) => `/${person.door}${one}`)) {
        await visit(path, null);
        const questions = answers.asked().filter((question) => !isOfNoScreen(question));
        for (const question of questions) await visit(path, question);
      }
    },
  );
}
