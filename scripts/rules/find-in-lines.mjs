/**
 * Looks through texts line by line.
 *
 * @param {Iterable<[path: string, text: string]>} texts
 * @param {(line: string) => string[]} find What a line has of what is looked for.
 * @returns {{ found: string, place: string }[]} In the order of the texts; `place` is `path:line`.
 */
export function findInLines(texts, find) {
  return [...texts].flatMap(([path, text]) =>
    text
      .split('\n')
      .flatMap((line, i) => find(line).map((found) => ({ found, place: `${path}:${i + 1}` }))),
  );
}
