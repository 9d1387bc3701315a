import { defineConfig, mergeConfig } from 'vite';
import { appVite } from '@stint/spa-kit/tooling/app-vite.ts';

/*
 * Cut finely, the same code comes as a hundred small files that compress worse: 17 KB more for the first
 * grid. So what goes together is one file: what most screens, panels and dialogs share, what every screen
 * has around it, and the list. Of the last two only the named modules: what these import besides is also
 * shared by signing in, which needs no list.
 */
const frame = { name: 'frame', minShareCount: 72 };
const shell = {
  name: 'shell',
  minShareCount: 12,
  includeDependenciesRecursively: false,
  test: anyOf(
    /@tanstack.(react-router|router-core|history|store|react-store)/,
    /@mantine.core.*components\/(Menu|Tooltip|EmptyState)\//,
    /use-hotkeys|create-scoped-keydown/,
    /ui\/src\/(shortcuts|kbd|empty-state|app-shell|data-grid\/(grid-(address|query|column)|relative-days))/,
    /spa-kit\/src\/record\/list\/(list-question|days-from-today)/,
    /spa-kit\/src\/record\/(current|address|recent|task|activity)/,
    /console\/src\/(app|record)\//,
    /@tabler.icons-react/,
  ),
};
const list = {
  name: 'list',
  minShareCount: 4,
  includeDependenciesRecursively: false,
  test: anyOf(
    /@tanstack.(react-)?(table|virtual)/,
    /ui\/src\/data-grid\//,
    /spa-kit\/src\/(list|record\/list)\//,
    /spa-kit\/src\/record\/(address\/(use-grid|grid-search)|current\/use-offer-rows)/,
  ),
};

/*
 * What every screen after signing in loads, however few others name it. Nothing here may bring along what signing in
 * does without, such as the live updates, nor be read by others while they are loaded, such as the prefixes of ids:
 * files that need each other are not complete then.
 */
const always = {
  name: 'always',
  minShareCount: 2,
  includeDependenciesRecursively: false,
  test: anyOf(
    /spa-kit\/src\/record\/(task\/new-task|activity\/activity-entry|actions\/palette-actions|recent|current)/,
    /ui\/src\/(app-shell\/(side-navigation|navigation)|kbd)/,
    /use-local-storage/,
    /@mantine.core.*components\/Kbd\//,
  ),
};

const groups = [frame, shell, list, always];

export default defineConfig(
  mergeConfig(appVite('/console/'), {
    build: { rolldownOptions: { output: { codeSplitting: { groups } } } },
  }),
);

function anyOf(...patterns: readonly RegExp[]) {
  return (id: string) => patterns.some((pattern) => pattern.test(id));
}
