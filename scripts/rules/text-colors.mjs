import { findInLines } from './find-in-lines.mjs';

/** A color of Mantine's own for text: some of them are too pale to read on white. The theme has its own. */
const PALE = /\bc="(red|orange|yellow|green|blue|gray)(\.\d)?"|var\(--mantine-color-\w+-text\)/g;

const SCREENS = /^(apps|packages)\/[\w-]+\/src\/.*\.(tsx|css)$/;

/**
 * Finds text on screens in a color that is none of the theme's (`--stint-…-text`), whose contrast is known.
 *
 * @param {ReadonlyMap<string, string>} texts Path → text.
 * @returns {{ found: string, place: string }[]} In the order of the texts; `place` is `path:line`.
 */
export function foreignTextColors(texts) {
  const screens = [...texts].filter(([path]) => SCREENS.test(path));
  return findInLines(screens, (line) => line.match(PALE) ?? []);
}
