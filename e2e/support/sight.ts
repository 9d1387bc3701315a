import type { Locator, Page } from 'playwright-core';

/** Waits until it is visible. @throws if it does not appear within the page's timeout */
export async function sees(...what: readonly Locator[]): Promise<void> {
  for (const one of what) await one.first().waitFor({ state: 'visible' });
}

/** Waits until none of it is visible. */
export async function noLongerSees(what: Locator): Promise<void> {
  await what.first().waitFor({ state: 'hidden' });
}

/** The row of a grid that contains this text. */
export function row(page: Page, text: string): Locator {
  return page.getByRole('grid').getByRole('row').filter({ hasText: text });
}

/** A button with this name in the open dialog, or on the page. */
export function button(where: Page | Locator, name: string | RegExp): Locator {
  return where.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
}

/** The notice in the corner with this text. */
export function notice(page: Page, text: string | RegExp): Locator {
  return page.getByRole('alert').filter({ hasText: text });
}

/** Does what a record's actions offer under this name: some stand as buttons, the rest in a menu. */
export async function act(where: Locator, name: string): Promise<void> {
  const actions = where.getByRole('group', { name: /^Actions/ });
  const [own, more] = [button(actions, name), button(actions, 'More actions')];
  await own.or(more).first().waitFor();
  if (await own.isVisible()) return own.click();
  await more.click();
  await where.page().getByRole('menuitem', { name, exact: true }).click();
}
