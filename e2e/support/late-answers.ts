import type { Page, Request, Route } from 'playwright-core';
import { quiet } from './quiet.ts';

/** Lets a page wait for the answer to one question until it has all others, and keeps what it asked the graph. */
export async function answersOf(page: Page) {
  const asked = new Set<string>();
  const late = new Set<Request>();
  let delayed: string | null = null;
  const pass = async (route: Route) => {
    const request = route.request();
    const question = questionIn(request);
    asked.add(question);
    if (question === delayed) {
      late.add(request);
      await quiet(page, late);
    }
    await route.continue();
  };
  await page.route('**/graphql', (route) =>
    pass(route).catch((error: unknown) => {
      // A journey that failed closes its pages.
      if (!page.isClosed()) throw error;
    }),
  );
  return {
    /** Operations with their variables. */
    asked: (): readonly string[] => [...asked],
    /** Whether the question that is to be answered last was asked. */
    wasLate: () => late.size > 0,
    delay: (question: string | null) => {
      asked.clear();
      late.clear();
      delayed = question;
    },
  };
}

function questionIn(request: Request): string {
  const { operationName, variables } = request.postDataJSON() as {
    operationName: string;
    variables: object;
  };
  return `${operationName} ${JSON.stringify(variables)}`;
}
