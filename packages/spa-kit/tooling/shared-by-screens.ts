import { join } from 'node:path';
import type { Plugin, UserConfig } from 'vite';
import { builtChunks, fileOf } from './built-chunks.ts';
import { modulesOf } from './modules-of.ts';

/** The modules that each screen loads beside the entry, from the app's folder on. */
export type Screens = Readonly<Record<string, readonly string[]>>;

/**
 * Makes one file of the modules that the same screens need, so that no screen loads what only others need. Cut as
 * finely as all parts of an app share them, a screen is sixty files, each of which takes a phone a millisecond.
 *
 * What is opened on a screen later may load more than it needs.
 */
export function sharedByScreens(app: UserConfig, screens: Screens): Plugin {
  return {
    name: 'stint-shared-by-screens',
    apply: 'build',
    async config({ root = process.cwd() }) {
      const chunks = await builtChunks(app, root);
      const named = Object.values(screens).map((modules) =>
        modules.map((file) => join(root, file)),
      );
      const own = new Set(named.flat());
      const needed = named.map((modules) => modulesOf(chunks, modules));
      const all = new Set(needed.flatMap((ids) => [...ids]));
      const shared = [...all].filter((id) => !own.has(id));
      const usersOf = (id: string) => needed.map((ids) => (ids.has(id) ? '1' : '0')).join('');
      const groups = [...Map.groupBy(shared, usersOf)].map(([users, ids]) =>
        fileOf(`shared-by-${users}`, new Set(ids)),
      );
      return { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } };
    },
  };
}
