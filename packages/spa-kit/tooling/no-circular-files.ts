import type { Plugin, Rolldown } from 'vite';

type File = Pick<Rolldown.OutputChunk, 'fileName' | 'imports'>;

/**
 * Refuses to build an app whose files import each other: the one that runs first finds nothing of what it takes from
 * the other, and the page stays empty.
 */
export function noCircularFiles(): Plugin {
  return {
    name: 'stint-no-circular-files',
    apply: 'build',
    generateBundle(_options, bundle) {
      const circle = circleIn(Object.values(bundle).filter((file) => file.type === 'chunk'));
      if (circle) this.error(`These files import each other: ${circle.join(', ')}.`);
    },
  };
}

/** The first files found that import each other, each the next and the last the first. */
export function circleIn(files: readonly File[]): string[] | undefined {
  const byName = new Map(files.map((file) => [file.fileName, file]));
  const done = new Set<string>();
  const below = (name: string, path: readonly string[]): string[] | undefined => {
    if (path.includes(name)) return path.slice(path.indexOf(name));
    if (done.has(name)) return undefined;
    for (const imported of byName.get(name)?.imports ?? []) {
      const circle = below(imported, [...path, name]);
      if (circle) return circle;
    }
    done.add(name);
    return undefined;
  };
  for (const { fileName } of files) {
    const circle = below(fileName, []);
    if (circle) return circle;
  }
  return undefined;
}
