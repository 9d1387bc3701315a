import { onTestFinished, vi } from 'vitest';

/** Pixels of a cell. */
const [width, height] = [100, 60];

/**
 * Gives the cells of the schedule places side by side and one below the other, as jsdom lays nothing out: shifts that
 * are moved are somewhere, and what is under them is found by that.
 */
export function layOutCells(): void {
  const before = HTMLElement.prototype.getBoundingClientRect;
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (
    this: HTMLElement,
  ) {
    const cell = this.closest('[data-cell]');
    const row = cell?.parentElement;
    if (!cell || !row) return before.call(this);
    const rows = [...document.querySelectorAll('[role=row]')];
    const x = [...row.children].indexOf(cell) * width;
    const y = rows.indexOf(row) * height;
    return new DOMRect(x, y, width, height);
  });
  onTestFinished(() => void vi.restoreAllMocks());
}
