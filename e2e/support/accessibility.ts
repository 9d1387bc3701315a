import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const desk = { width: 1440, height: 900 };
const phone = { width: 320, height: 800 };

/** The variants of a screen. Only the contrast differs in the last one. */
const looks = [
  { name: 'light', colorScheme: 'light', size: desk },
  { name: 'dark on a phone', colorScheme: 'dark', size: phone },
  { name: 'dark', colorScheme: 'dark', size: desk, contrastOnly: true },
] as const;

/**
 * Waits until everything that depends on the width is rendered again and no transition is running: colors
 * between two schemes belong to neither.
 */
const stoodStill = `(async () => {
  const frame = () => new Promise(requestAnimationFrame);
  const fading = () => document.getAnimations().some(({ effect, playState }) =>
    playState === 'running' && Number.isFinite(effect.getComputedTiming().endTime));
  let still = 0;
  while (still < 3) {
    await frame();
    still = fading() ? 0 : still + 1;
  }
})()`;

/**
 * What axe finds on the current page, light and dark, on a desktop and on a phone, and whether it can be read on
 * the phone without scrolling horizontally. Each finding is a sentence with its element; the list must be
 * empty.
 *
 * @param overlay something is open over the page. Its container then belongs to no landmark, which is
 *   correct.
 */
export async function accessibilityFindings(page: Page, overlay = false): Promise<string[]> {
  const findings: string[] = [];
  for (const { name, colorScheme, size, ...look } of looks) {
    if (overlay && 'contrastOnly' in look) continue;
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize(size);
    await page.locator(`html[data-mantine-color-scheme=${colorScheme}]`).waitFor();
    await page.evaluate(stoodStill);
    // axe runs in the page itself, which is twice as fast but skips frames of other origins. There are none.
    // Every rule runs; only what is wrong is reported. What is right is many times as much.
    const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
    if ('contrastOnly' in look) axe.withRules('color-contrast');
    else if (overlay) axe.disableRules('region');
    const { violations } = await axe.analyze();
    for (const { id, help, nodes } of violations)
      for (const { target, any } of nodes)
        findings.push(`${name}: ${help} (${id}) at ${target.join(' ')}. ${any[0]?.message ?? ''}`);
    if (size === phone && (await scrollsSideways(page)))
      findings.push(`${name}: the page or its dialog is wider than the screen`);
  }
  await page.setViewportSize(desk);
  return findings;
}

/** The page, or a dialog on it, whose own edge would cut off what is wider. */
function scrollsSideways(page: Page): Promise<boolean> {
  const areas = page.locator('html, [role=dialog]');
  return areas.evaluateAll((all) => all.some((area) => area.scrollWidth > area.clientWidth));
}
