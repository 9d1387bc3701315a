import type { Rolldown } from 'vite';

type Chunk = Pick<
  Rolldown.OutputChunk,
  'fileName' | 'facadeModuleId' | 'imports' | 'isEntry' | 'moduleIds'
>;

/**
 * The modules that a browser loads before a screen can be shown: those of the entry of a built app, of the modules that
 * the screen loads beside it, and of all that they import. Refuses a module that is no chunk of its own.
 */
export function modulesOf(chunks: readonly Chunk[], screen: readonly string[]): Set<string> {
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const wanted = new Set<Chunk>();
  const want = (chunk: Chunk | undefined) => {
    if (!chunk || wanted.has(chunk)) return;
    wanted.add(chunk);
    chunk.imports.forEach((file) => want(byFile.get(file)));
  };
  chunks.filter(({ isEntry }) => isEntry).forEach(want);
  for (const module of screen) {
    const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId === module);
    if (!chunk) throw new Error(`${module} is no chunk of its own`);
    want(chunk);
  }
  return new Set([...wanted].flatMap(({ moduleIds }) => moduleIds));
}
