import type { Locator, Page } from 'playwright-core';

/** Waits until it can be seen. @throws when it does not come within the page's patience */
export async function sees(...what: readonly Locator[]): Promise<void> {
  for (const one of what) await one.first().waitFor({ state: 'visible' });
}

/** Waits until none of it can be seen. */
export async function noLongerSees(what: Locator): Promise<void> {
  await what.first().waitFor({ state: 'hidden' });
}

/** The row of a grid that speaks of this. */
export function row(page: Page, text: string): Locator {
  return page.getByRole('grid').getByRole('row').filter({ hasText: text });
}

/** A named button in the dialog that stands open, or on the page. */
export function button(where: Page | Locator, name: string | RegExp): Locator {
  return where.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
}

/** The notice in the corner that says this. */
export function notice(page: Page, text: string | RegExp): Locator {
  return page.getByRole('alert').filter({ hasText: text });
}
