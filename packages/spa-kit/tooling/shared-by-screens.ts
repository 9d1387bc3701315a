import { join } from 'node:path';
import type { Plugin, Rolldown, UserConfig } from 'vite';
import { builtChunks, fileOf } from './built-chunks.ts';
import { filesOfScreens } from './files-of-screens.ts';
import { modulesOf } from './modules-of.ts';

/**
 * The modules that each screen loads beside the entry, from the app's folder on; among them the two that an app begins
 * with.
 */
export type Screens = Readonly<Record<string, readonly string[]>> &
  Readonly<Record<'signingIn' | 'behindSigningIn', readonly string[]>>;

/**
 * Makes few files of the modules that screens share. Cut as finely as all parts of an app share them, a screen is sixty
 * files, and each of them takes a phone more time than a few kilobytes that it does not need.
 *
 * What is opened on a screen later may load more than it needs.
 */
export function sharedByScreens(app: UserConfig, screens: Screens): Plugin {
  return {
    name: 'stint-shared-by-screens',
    apply: 'build',
    async config({ root = process.cwd() }) {
      const chunks = await builtChunks(app, root);
      const inApp = (file: string) => join(root, file);
      const own = new Set(Object.values(screens).flat().map(inApp));
      const needs = Object.entries(screens).map(
        ([screen, modules]) =>
          [screen, without(own, modulesOf(chunks, modules.map(inApp)))] as const,
      );
      const files = filesOfScreens(new Map(needs), charactersOf(chunks));
      const groups = [...files].map(([name, ids]) => fileOf(name, new Set(ids)));
      return { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } };
    },
  };
}

const without = (some: ReadonlySet<string>, all: ReadonlySet<string>) =>
  new Set([...all].filter((id) => !some.has(id)));

/** How long each module is before it is minified. */
function charactersOf(chunks: readonly Rolldown.OutputChunk[]): ReadonlyMap<string, number> {
  return new Map(
    chunks.flatMap(({ modules }) =>
      Object.entries(modules).map(([id, { renderedLength }]) => [id, renderedLength] as const),
    ),
  );
}
