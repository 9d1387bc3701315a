import { join } from 'node:path';
import type { Plugin, Rolldown, UserConfig } from 'vite';
import { builtChunks, fileOf } from './built-chunks.ts';
import { modulesOf } from './modules-of.ts';

type Screen = readonly string[];

/**
 * A file of a built app: the screens that need all of it, each by the modules that it loads beside the entry; and the
 * names of modules that need nothing of it, so that none of them loads it.
 */
export type SharedFile = Readonly<{ name: string; screens: readonly Screen[]; notFor?: RegExp }>;

/**
 * Makes one file of the modules that all named screens need and that no file before it holds. Cut as finely as the
 * parts of an app share them, the same code comes as a hundred small files that compress worse; cut by how many parts
 * share a module, every new part changes what a first screen loads.
 *
 * What a screen needs is known only after unused code is left out, so the app is built once without these files. The
 * modules that the screens are named by stay files of their own.
 */
export function firstLoads(app: UserConfig, files: readonly SharedFile[]): Plugin {
  return {
    name: 'stint-first-loads',
    apply: 'build',
    async config({ root = process.cwd() }) {
      const chunks = await builtChunks(app, root);
      const absolute = (screen: Screen) => screen.map((file) => join(root, file));
      const taken = new Set(files.flatMap(({ screens }) => screens.flatMap(absolute)));
      const groups = files.map(({ name, screens, notFor }) => {
        const needed = screens.map((screen) => modulesOf(chunks, absolute(screen)));
        const spared = notFor ? neededByNamed(chunks, notFor) : new Set();
        const held = [...needed[0]!].filter(
          (id) => needed.every((ids) => ids.has(id)) && !taken.has(id) && !spared.has(id),
        );
        held.forEach((id) => taken.add(id));
        // What only the entry needs stays with it.
        return { ...fileOf(name, new Set(held)), minShareCount: 2 };
      });
      return { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } };
    },
  };
}

/** What all modules that are loaded later, and named like this, need. */
function neededByNamed(chunks: readonly Rolldown.OutputChunk[], names: RegExp): Set<string> {
  const named = chunks
    .flatMap(({ facadeModuleId }) => facadeModuleId ?? [])
    .filter((id) => names.test(id));
  return new Set(named.flatMap((id) => [...modulesOf(chunks, [id])]));
}
