import type { Locator, Page } from 'playwright-core';

/** More stops than any screen has. */
const mostStops = 60;

/**
 * Presses Tab (or Shift+Tab) until this has the focus, as somebody without a mouse does.
 *
 * @throws when the focus never comes there
 */
export async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  await target.first().waitFor({ state: 'visible' });
  const passed: string[] = [];
  for (let stop = 0; stop < mostStops; stop += 1) {
    const focused = await target.evaluateAll((all) =>
      all.some((one) => one === one.ownerDocument.activeElement),
    );
    if (focused) return;
    await page.keyboard.press(key);
    passed.push(await focusedName(page));
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

/** Goes there and types, in place of what stands there. */
export async function typeInto(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
}

async function focusedName(page: Page): Promise<string> {
  const focused = page.locator(':focus');
  if ((await focused.count()) === 0) return 'the page';
  return (await focused.getAttribute('aria-label')) ?? (await focused.innerText()).slice(0, 30);
}
