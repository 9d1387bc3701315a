import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { settled } from './quiet.ts';
import { noLongerSees, sees } from './sight.ts';

/** More tab stops than any screen has. */
const mostStops = 60;

/**
 * Presses Tab (or Shift+Tab) until this element has the focus, as a person without a mouse does.
 *
 * @throws if the element never gets the focus
 */
export async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  // Radio buttons and file inputs are rendered by their labels: the input itself has no size.
  await target.first().waitFor({ state: 'attached' });
  await settled(page);
  const passed: string[] = [];
  for (let stop = 0; stop < mostStops; stop += 1) {
    const focus = await focusAmong(target);
    if (focus.reached) return;
    passed.push(focus.name);
    await page.keyboard.press(key);
  }
  throw new Error(`${String(target)} is never reached by ${key}; passed: ${passed.join(' | ')}`);
}

/**
 * Waits until this element gets the focus by itself, for example when a dialog opens or closes: keys that are
 * pressed earlier go elsewhere.
 */
export async function hasFocus(target: Locator): Promise<void> {
  await target.and(target.page().locator(':focus')).waitFor();
}

/** Moves the focus there and presses Enter. */
export async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** The same for a button that is enabled later: after a preview, a choice, the last checkbox. */
export async function pressOnceEnabled(page: Page, target: Locator): Promise<void> {
  await press(page, target.and(page.locator(':enabled:not([aria-disabled])')));
}

/** Moves the focus there and replaces the text. */
export async function typeInto(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
}

/** Moves the focus to this checkbox and checks or unchecks it. */
export async function tick(page: Page, box: Locator): Promise<void> {
  await tabTo(page, box);
  await page.keyboard.press('Space');
}

/** Moves the focus to a list of choices, filters it by typing, and takes the only one left with Enter. */
export async function choose(page: Page, list: Locator, choice: string): Promise<void> {
  await typeInto(page, list, choice);
  const offered = page.getByRole('option');
  await expect.poll(() => offered.allInnerTexts()).toEqual([expect.stringContaining(choice)]);
  await page.keyboard.press('Enter');
  // What was chosen stands in the field, or below it where one can choose several.
  await expect.poll(() => offered.count()).toBe(0);
}

/** ⌘K: opens the screen or record that matches this text best. Below a person stand the person's assignments. */
export async function jumpTo(page: Page, name: string): Promise<void> {
  await page.getByRole('main').waitFor();
  await settled(page);
  await page.keyboard.press('ControlOrMeta+K');
  await hasFocus(page.getByLabel('Search or jump to').and(page.locator('input')));
  await page.keyboard.type(name);
  const offered = page.getByRole('dialog').locator('[data-action]');
  await expect.poll(() => offered.allInnerTexts().then(([best]) => best)).toContain(name);
  // Whether the best is selected by itself depends on what was found while the name was typed.
  await expect
    .poll(async () => {
      const isSelected = (await offered.first().getAttribute('data-selected')) !== null;
      if (!isSelected) await page.keyboard.press('ArrowDown');
      return isSelected;
    })
    .toBe(true);
  await page.keyboard.press('Enter');
  await noLongerSees(offered);
}

/** The same for the screen of a list: it is there once its rows are, and keys no longer go to the screen before. */
export async function jumpToList(page: Page, name: string, list = name): Promise<void> {
  await jumpTo(page, name);
  await sees(page.getByRole('grid', { name: list, exact: true }));
}

/** `/` moves to the list's search, from anywhere outside an input. */
export async function searchFor(page: Page, text: string): Promise<void> {
  const box = page.getByRole('main').getByRole('searchbox');
  await expect
    .poll(async () => {
      const { reached } = await focusAmong(box);
      if (!reached) await page.keyboard.press('/');
      return reached;
    })
    .toBe(true);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
}

/** Moves the focus into the grid, to the first cell of its first row. */
export async function intoRows(page: Page): Promise<void> {
  await tabTo(page, page.getByRole('grid').locator('[data-column]'));
  await page.keyboard.press('ControlOrMeta+Home');
}

/** Whether one of these has the focus, and which element has it. */
function focusAmong(target: Locator): Promise<{ reached: boolean; name: string }> {
  return target.evaluateAll((all) => {
    const focused = all[0]?.ownerDocument.activeElement;
    return {
      reached: all.some((one) => one === focused),
      name: focused?.ariaLabel ?? focused?.innerText?.slice(0, 30) ?? 'nothing',
    };
  });
}
