import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { afterEach, expect, test } from 'vitest';
import config from '../.dependency-cruiser.mjs';

/** An import that breaks each rule: from, to. */
const broken = {
  'domain-is-pure': ['packages/domain/src/placement/placement.ts', 'node:fs'],
  'messages-know-only-the-domain': ['packages/messages/src/render.ts', 'node:fs'],
  'ui-knows-no-records': ['packages/ui/src/badge.tsx', 'packages/domain/src/placement/words.ts'],
  'spa-kit-knows-no-app': ['packages/spa-kit/src/session.ts', 'apps/console/src/app/router.tsx'],
  'database-server-knows-no-product': [
    'packages/embedded-postgres-server/src/server.ts',
    'packages/domain/src/placement/words.ts',
  ],
  'app-knows-no-other-app': ['apps/ess-portal/src/main.tsx', 'apps/console/src/app/router.tsx'],
  'feature-knows-no-app': [
    'apps/console/src/features/client/client-page.tsx',
    'apps/console/src/app/places.tsx',
  ],
  'record-knows-no-feature': [
    'apps/console/src/record/columns.tsx',
    'apps/console/src/features/client/client-page.tsx',
  ],
  'api-knows-no-screen': ['apps/api/src/placement/placement.type.ts', 'packages/ui/src/badge.tsx'],
  'resolver-calls-not-stores': [
    'apps/api/src/placement/placement.resolver.ts',
    'apps/api/src/placement/placement.entity.ts',
  ],
  'noun-has-a-front-door': [
    'apps/api/src/placement/placement.commands.ts',
    'apps/api/src/candidate/candidate.entity.ts',
  ],
  'entity-relates-to-entities': [
    'apps/api/src/placement/placement.entity.ts',
    'apps/api/src/candidate/candidate.queries.ts',
  ],
  'type-points-at-types': [
    'apps/api/src/placement/placement.type.ts',
    'apps/api/src/candidate/candidate.commands.ts',
  ],
  'product-knows-no-tests': ['apps/api/src/main.ts', 'apps/api/test/support/agency.ts'],
};

/** The modules of apps/api/src from the lowest to the highest, each with one file. */
const layers = {
  'api-encryption-file-store-mail-server-priority-import-downwards': [
    'encryption/encryption.ts',
    'file-store/file-store.ts',
    'mail-server/mail-server.ts',
  ],
  'api-database-import-downwards': ['database/tenant.ts'],
  'api-context-import-downwards': ['context/request-context.ts'],
  'api-graphql-import-downwards': ['graphql/results.ts'],
  'api-history-import-downwards': ['history/change.ts'],
  'api-write-import-downwards': ['write/act.ts'],
  'api-jobs-live-outbox-import-downwards': ['jobs/job.ts', 'live/listener.ts', 'outbox/entry.ts'],
  'api-noun-import-downwards': ['noun/noun-module.ts'],
  'api-nouns-import-downwards': ['placement/placement.commands.ts', 'import/import.commands.ts'],
  'api-demo-import-downwards': ['demo/people.ts'],
  'api-server-import-downwards': ['server/app.ts'],
  'api-application-import-downwards': ['application/running.ts'],
  none: ['bin/import.ts', 'main.ts'],
};

/** Every import from a module of the API to one above it, with the rule that forbids it. */
const upwards = Object.entries(layers).flatMap(([rule, files], index, all) =>
  all
    .slice(index + 1)
    .flatMap(([, above]) =>
      files.flatMap((from) =>
        above.map((to) => [rule, `apps/api/src/${from}`, `apps/api/src/${to}`]),
      ),
    ),
);

/** Imports that are allowed. */
const proper = [
  ['packages/domain/src/placement/placement.test.ts', 'node:fs'],
  ['packages/spa-kit/src/session.ts', 'packages/ui/src/badge.tsx'],
  ['apps/console/src/app/route-tree.ts', 'apps/console/src/features/client/client-page.tsx'],
  ['apps/console/src/features/client/client-page.tsx', 'apps/console/src/record/columns.tsx'],
  ['apps/console/src/main.tsx', 'packages/domain/src/placement/words.ts'],
  ['apps/api/src/placement/placement.resolver.ts', 'apps/api/src/placement/placement.commands.ts'],
  ['apps/api/src/placement/placement.commands.ts', 'apps/api/src/placement/placement.entity.ts'],
  ['apps/api/src/placement/placement.commands.ts', 'apps/api/src/candidate/candidate.commands.ts'],
  ['apps/api/src/placement/placement.entity.ts', 'apps/api/src/candidate/candidate.entity.ts'],
  ['apps/api/src/candidate/candidate.entity.ts', 'apps/api/src/placement/placement.entity.ts'],
  ['apps/api/src/candidate/candidate.type.ts', 'apps/api/src/placement/placement.entity.ts'],
  ...Object.values(layers)
    .flatMap((files, index, all) => all.slice(0, index).flatMap((below) => [[files[0], below[0]]]))
    .filter(([, to]) => !to.endsWith('main.ts'))
    .map((edge) => edge.map((file) => `apps/api/src/${file}`)),
  ['apps/api/test/placing.api.test.ts', 'apps/api/src/placement/placement.entity.ts'],
];

let tree = '';

afterEach(() => rm(tree, { recursive: true, force: true }));

/** Writes a small workspace with exactly these imports, and returns the rules that they break. */
async function violationsOf(imports, statement = 'import') {
  tree = await mkdtemp(join(tmpdir(), 'stint-imports-'));
  const files = new Map();
  for (const [from, to] of imports) {
    files.set(from, [...(files.get(from) ?? []), to]);
    if (!to.startsWith('node:') && !files.has(to)) files.set(to, []);
  }
  for (const [file, targets] of files) {
    await mkdir(dirname(join(tree, file)), { recursive: true });
    const root = '../'.repeat(file.split('/').length - 1);
    const lines = targets.map((to) => `${statement} '${to.startsWith('node:') ? to : root + to}';`);
    await writeFile(join(tree, file), lines.join('\n'));
  }
  const { options, ...ruleSet } = config;
  const places = [...new Set([...files.keys()].map((file) => file.split('/')[0]))];
  const result = await cruise(places, { ...options, ruleSet, validate: true, baseDir: tree });
  return result.output.summary.violations.map((violation) => violation.rule.name);
}

test.each(Object.entries(broken))('%s is reported when it is broken', async (rule, edge) => {
  expect(await violationsOf([edge])).toEqual([rule]);
});

test.each(upwards)('%s forbids %s to import %s', async (rule, from, to) => {
  expect(await violationsOf([[from, to]])).toContain(rule);
});

test('a type-only import upwards is reported too', async () => {
  const [from, to] = [
    'apps/api/src/database/write-rows.ts',
    'apps/api/src/context/request-context.ts',
  ];
  expect(await violationsOf([[from, to]], 'import type { Context } from')).toEqual([
    'api-database-import-downwards',
  ]);
});

test('two files that import each other are reported', async () => {
  const [one, other] = ['apps/api/src/hiring/hire.ts', 'apps/api/src/hiring/checklist.ts'];
  const found = await violationsOf([
    [one, other],
    [other, one],
  ]);
  expect(new Set(found)).toEqual(new Set(['no-circles']));
});

test('no rule forbids an allowed import', async () => {
  expect(await violationsOf(proper)).toEqual([]);
});

test('there is a test for every rule', () => {
  const rules = config.forbidden.map((rule) => rule.name);
  const seen = [...Object.keys(broken), ...upwards.map(([rule]) => rule), 'no-circles'];
  expect(new Set(seen)).toEqual(new Set(rules));
});
