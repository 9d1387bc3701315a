/**
 * Which way imports point, as patterns: a folder made tomorrow is covered the day it is made.
 * `scripts/import-directions.test.mjs` breaks every rule once.
 */

const TEST = '[.](test|arbitrary)[.]tsx?$|/test/|/testing/';
const SPA = '^apps/(console|ess-portal|client-portal)/';

/**
 * The modules of the API from the lowest to the highest: each imports those below it, never one above.
 * A folder that is named here is no business noun; every other folder is one. Modules of one line may
 * import each other.
 */
const BELOW_NOUNS = [
  'encryption|file-store|mail-server|priority',
  'database',
  'context',
  'graphql',
  'history',
  'write',
  'jobs|live|outbox',
  'noun',
];
const ABOVE_NOUNS = ['demo', 'server', 'application', 'bin'];

/** What a record of any kind may be about: shared by the nouns that are about others. */
const SUBJECT = '^apps/api/src/record/subject';

/** By which every noun sends mail, in the transaction of its command. */
const SEND_MAIL = '^apps/api/src/mail/queue-mail[.]ts$';

const FOUNDATION = [...BELOW_NOUNS, ...ABOVE_NOUNS].join('|');
const NOUNS = `(?!(?:${FOUNDATION})/)[^/]+`;
const LAYERS = [...BELOW_NOUNS, NOUNS, ...ABOVE_NOUNS];

/** For each module the rule that it imports nothing from above. Type-only imports count. */
const importsPointDownwards = LAYERS.slice(0, -1).map((layer, index) => ({
  name: `api-${layer === NOUNS ? 'nouns' : layer.replaceAll('|', '-')}-import-downwards`,
  comment:
    'In apps/api/src a module imports only what is below it (the order is at the top of this file). Move ' +
    'what both need down, such as a type to `context`, or hand it in as an argument.',
  severity: 'error',
  from: { path: `^apps/api/src/(?:${layer})/`, pathNot: TEST },
  to: { path: `^apps/api/src/(?:(?:${LAYERS.slice(index + 1).join('|')})/|main[.]ts$)` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...importsPointDownwards,
    {
      name: 'domain-is-pure',
      comment:
        'The domain imports nothing but decimal.js, temporal-polyfill and zxcvbn-ts with its lists of words: no I/O, no ' +
        'clock, no framework. ' +
        'Hand in what it needs to know as an argument (facts, today).',
      severity: 'error',
      from: { path: '^packages/domain/src/', pathNot: TEST },
      to: {
        pathNot: '^packages/domain/src/|node_modules/(decimal[.]js|temporal-polyfill|@zxcvbn-ts)/',
      },
    },
    {
      name: 'messages-know-only-the-domain',
      comment:
        'packages/messages makes sentences of what the domain says, in any language: hand in values and ' +
        'the clock as arguments.',
      severity: 'error',
      from: { path: '^packages/messages/src/', pathNot: TEST },
      to: {
        pathNot: '^packages/(messages|domain)/src/|node_modules/(intl-messageformat|@formatjs)/',
      },
    },
    {
      name: 'ui-knows-no-records',
      comment:
        'packages/ui knows neither graph nor domain: take words, values and callbacks as props, or move ' +
        'the piece to packages/spa-kit or the app.',
      severity: 'error',
      from: { path: '^packages/ui/', pathNot: TEST },
      to: { path: '^packages/(domain|spa-kit)/|^apps/|node_modules/(@apollo/|graphql(-ws)?/)' },
    },
    {
      name: 'spa-kit-knows-no-app',
      comment:
        'packages/spa-kit serves all three apps: what only one of them needs lives in that app.',
      severity: 'error',
      from: { path: '^packages/spa-kit/' },
      to: { path: '^apps/' },
    },
    {
      name: 'database-server-knows-no-product',
      comment:
        'packages/embedded-postgres-server runs a database and knows nothing of what is kept in it: hand in ' +
        'what it needs as an argument.',
      severity: 'error',
      from: { path: '^packages/embedded-postgres-server/' },
      to: { path: '^apps/|^packages/(?!embedded-postgres-server/)' },
    },
    {
      name: 'app-knows-no-other-app',
      comment:
        'An app never imports another app, nor the API: ask the graph, or move the shared piece to ' +
        'packages/spa-kit (server), packages/ui (screen) or packages/domain (rule).',
      severity: 'error',
      from: { path: SPA },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'feature-knows-no-app',
      comment:
        'A feature never imports its app, which puts the features together: take the piece from ' +
        'packages/spa-kit, or hand it down through a context.',
      severity: 'error',
      from: { path: `${SPA}src/(features|record)/` },
      to: { path: '^apps/$1/src/app/' },
    },
    {
      name: 'record-knows-no-feature',
      comment:
        'What the features share never imports one of them: take the noun’s part as a prop, or move ' +
        'the piece to that feature.',
      severity: 'error',
      from: { path: `${SPA}src/record/` },
      to: { path: '^apps/$1/src/features/' },
    },
    {
      name: 'api-knows-no-screen',
      comment: 'The API serves every client alike: share a rule or a word through packages/domain.',
      severity: 'error',
      from: { path: '^apps/api/' },
      to: { path: `^packages/(ui|spa-kit)/|${SPA}` },
    },
    {
      name: 'resolver-calls-not-stores',
      comment:
        'A resolver is decorators and one call: let a function in <noun>.commands.ts or ' +
        '<noun>.queries.ts deal with the entity.',
      severity: 'error',
      from: { path: '^apps/api/src/.+[.]resolver[.]ts$' },
      to: { path: '[.]entity[.]ts$|^apps/api/src/database/|node_modules/(typeorm|pg)/' },
    },
    {
      name: 'noun-has-a-front-door',
      comment:
        'A noun reaches another noun through its commands, queries, facts, previews or type, never its ' +
        "entity's internals. Export what is missing from one of these. (Entities may name each other, for " +
        'relations.)',
      severity: 'error',
      from: {
        path: '^apps/api/src/([^/]+)/',
        pathNot: [`^apps/api/src/(${FOUNDATION})/`, '[.](entity|type)[.]ts$', TEST],
      },
      to: {
        path: '^apps/api/src/[^/]+/',
        pathNot: [
          '^apps/api/src/$1/',
          `^apps/api/src/(${FOUNDATION})/`,
          SUBJECT,
          SEND_MAIL,
          '[.](commands|queries|facts|preview|type)[.]ts$',
        ],
      },
    },
    {
      name: 'entity-relates-to-entities',
      comment: 'An entity is storage: another noun enters it only as a relation to that entity.',
      severity: 'error',
      from: { path: '^apps/api/src/([^/]+)/.+[.]entity[.]ts$' },
      to: {
        path: '^apps/api/src/[^/]+/',
        pathNot: ['^apps/api/src/$1/', '^apps/api/src/(?:database|encryption)/', '[.]entity[.]ts$'],
      },
    },
    {
      name: 'type-points-at-types',
      comment:
        "A type is the contract: it points at another noun's type, and may name the column that leads " +
        'there from its entity. What must be asked or done belongs in the resolver.',
      severity: 'error',
      from: { path: '^apps/api/src/([^/]+)/.+[.]type[.]ts$' },
      to: {
        path: '^apps/api/src/[^/]+/',
        pathNot: [
          '^apps/api/src/$1/',
          `^apps/api/src/(${FOUNDATION})/`,
          SUBJECT,
          '[.](entity|type)[.]ts$',
        ],
      },
    },
    {
      name: 'no-circles',
      comment:
        'Two files that need each other are one thing, or hide a third: move what both use to a file of ' +
        'its own. (Entities and types may name each other.)',
      severity: 'error',
      from: { pathNot: '[.](entity|type)[.]ts$' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'product-knows-no-tests',
      comment:
        'What ships must not import tests, journeys or measurements: move the shared piece to src.',
      severity: 'error',
      from: { path: '^(apps|packages)/[^/]+/src/', pathNot: TEST },
      to: { path: `${TEST}|^(e2e|bench)/` },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/|/src/gql/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      // `source` makes @stint/domain resolve to its sources, whether it is built or not.
      conditionNames: ['source', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
  },
};
