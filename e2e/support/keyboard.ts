import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { noLongerSees } from './sight.ts';

/** More stops than any screen has. */
const mostStops = 60;

/**
 * Presses Tab (or Shift+Tab) until this has the focus, as somebody without a mouse does.
 *
 * @throws when the focus never comes there
 */
export async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  // Radio buttons and files are drawn by their labels: the input itself takes up no room.
  await target.first().waitFor({ state: 'attached' });
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
 * Waits until the focus has come there by itself, as when a dialog opens or closes: keys pressed
 * before that go elsewhere.
 */
export async function hasFocus(target: Locator): Promise<void> {
  await target.and(target.page().locator(':focus')).waitFor();
}

/** Goes there and presses Enter. */
export async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** The same with a button that waits for something: a preview, a choice, the last box. */
export async function pressOnceEnabled(page: Page, target: Locator): Promise<void> {
  await press(page, target.and(page.locator(':enabled:not([aria-disabled])')));
}

/** Goes there and types, in place of what stands there. */
export async function typeInto(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
}

/** Goes to this box and ticks it, or unticks it. */
export async function tick(page: Page, box: Locator): Promise<void> {
  await tabTo(page, box);
  await page.keyboard.press('Space');
}

/** Goes to a list of choices, narrows it by typing, and takes the only one that is left. */
export async function choose(page: Page, list: Locator, choice: string): Promise<void> {
  await typeInto(page, list, choice);
  const offered = page.getByRole('option');
  await expect.poll(() => offered.allInnerTexts()).toEqual([expect.stringContaining(choice)]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

/** ⌘K: to the screen or the record that alone answers to this. */
export async function jumpTo(page: Page, name: string): Promise<void> {
  await page.getByRole('main').waitFor();
  await page.keyboard.press('ControlOrMeta+K');
  await hasFocus(page.getByLabel('Search or jump to').and(page.locator('input')));
  await page.keyboard.type(name);
  const offered = page.getByRole('dialog').locator('[data-action]');
  await expect.poll(() => offered.count()).toBe(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await noLongerSees(offered);
}

/** `/` leads into the list's search, from wherever nothing is being typed. */
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

/** Goes into the grid, to the first cell of its first row. */
export async function intoRows(page: Page): Promise<void> {
  await tabTo(page, page.getByRole('grid').locator('[data-column]'));
  await page.keyboard.press('ControlOrMeta+Home');
}

/** Whether one of these has the focus, and what has it. */
function focusAmong(target: Locator): Promise<{ reached: boolean; name: string }> {
  return target.evaluateAll((all) => {
    const focused = all[0]?.ownerDocument.activeElement;
    return {
      reached: all.some((one) => one === focused),
      name: focused?.ariaLabel ?? focused?.innerText?.slice(0, 30) ?? 'nothing',
    };
  });
}
