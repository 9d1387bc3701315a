import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Graph } from './graph.ts';
import { button, sees } from './sight.ts';

/** A phone as narrow as they come. */
export const phone = { width: 360, height: 740 };

/** Touches a button of the clock. The buttons rest for a moment after each touch. */
export async function touch(page: Page, name: string): Promise<void> {
  const one = button(page, name);
  await sees(one);
  await expect.poll(() => one.getAttribute('aria-disabled')).toBe('false');
  await one.click();
}

/** What was punched, as the agency sees it, and whether each had waited on the device. */
export async function punchesOf(assignmentId: string, ask: Graph): Promise<[string, boolean][]> {
  const { punches } = await ask<{ punches: { nodes: { kind: string; queued: boolean }[] } }>(
    `query ($id: ID) {
      punches(filter: { assignmentId: $id }, orderBy: { by: TIME, direction: ASC }) {
        nodes { kind queued }
      }
    }`,
    { id: assignmentId },
  );
  return punches.nodes.map(({ kind, queued }) => [kind, queued]);
}
