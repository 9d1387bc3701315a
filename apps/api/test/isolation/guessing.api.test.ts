import type { AddressInfo } from 'node:net';
import { employeePortalSectionLabels } from '@stint/domain/access/preferences.ts';
import { permissionsOf, type Viewer } from '@stint/domain/access/viewer.ts';
import type { IdentifiedType } from '@stint/domain/kernel/id-prefixes.ts';
import { valuesOf } from '@stint/domain/kernel/labels.ts';
import {
  isWithinClients,
  partnerPermissions,
} from '@stint/domain/partner-token/partner-permissions.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportedLists } from '../../src/application/exported-lists.ts';
import { resolvers } from '../../src/application/resolvers.ts';
import { routes } from '../../src/application/routes.ts';
import { documentKey } from '../../src/document/document-key.ts';
import { askerOf } from '../../src/graphql/access/access.ts';
import { VisibleSchemas } from '../../src/graphql/access/visible-schema.ts';
import { buildGraph } from '../../src/graphql/graph.ts';
import { globalId, parseGlobalId } from '../../src/graphql/global-id.ts';
import { everyRow } from '../support/every-row.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { createToken } from '../support/partner-client.ts';
import { everythingOfAClient, portalContact } from '../support/portal-contact.ts';
import { withStatements } from '../support/statements.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';
import { nowhere, OccupiedAgency } from './occupied-agency.ts';
import { type OwnIds, type Probe, probesOf } from './probes.ts';

/**
 * Whoever guesses ids learns nothing and changes nothing, over sockets as programs do it: the record of somebody else,
 * of the same agency or of another, is answered like an id that nothing has.
 */
type Records = Record<IdentifiedType, string>;

const { schema } = await buildGraph({ resolvers });
const visible = new VisibleSchemas(schema);
const everyProbe = probesOf(schema);
/** Of which an agency has one, or the same for all records. */
const shared = new Set<IdentifiedType>(['Agency', 'AgencySettings', 'HiringChecklistItem']);
/** What changes whatever is asked: when a session or a token was used, and what earlier commands left to be told. */
const use = ['session', 'partner_token', 'outbox_entry'];

let api: TestApi;
let office: OccupiedAgency;
let own: Records;
let colleagues: Records;
let foreign: Records;

beforeAll(async () => {
  api = await createTestApi({
    routes,
    signInLimits: { perAddress: 10_000 },
    partnerLimits: { requests: 1_000_000, cost: 1e9 },
  });
  await api.app.listen({ port: 0, host: '127.0.0.1' });
  office = await OccupiedAgency.open(api, 'Ourmark');
  await office.admin();
  colleagues = await office.records(true);
  foreign = await (await OccupiedAgency.open(api, 'Theirmark')).records(true);
  own = await office.records(true);
  await api.database.sql(`UPDATE assignment SET status = 'ACTIVE' WHERE id = $1`, [
    parseGlobalId(own.Assignment)!.uuid,
  ]);
  for (const { Agency, Document } of [own, colleagues, foreign]) {
    const key = documentKey(parseGlobalId(Agency)!.uuid, parseGlobalId(Document)!.uuid);
    await api.platform.files.put(key, Buffer.from('the file'), 'application/pdf');
  }
});
afterAll(() => api.close());

interface Answered {
  status: number;
  body: string;
  headers: Record<string, string | null>;
}

/** Somebody with credentials, who sends requests to the server's port. */
class Guesser {
  constructor(
    private readonly credentials: Record<string, string>,
    /** What they may do; nothing for who is not known. */
    readonly viewer: Viewer | null,
  ) {}

  static at(client: GraphClient, viewer: Viewer): Guesser {
    return new Guesser({ 'x-stint-door': client.door, cookie: client.cookie }, viewer);
  }

  /** Places of the schema where an id may be written, as they are for this viewer. */
  probes(): Probe[] {
    const viewer = this.viewer;
    return probesOf(
      visible.of(askerOf({ viewer, permissions: permissionsOf(viewer), session: null })),
    );
  }

  async send(path: string, init: RequestInit = {}): Promise<Answered> {
    const { port } = api.app.server.address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      ...init,
      headers: { ...this.credentials, ...(init.headers as Record<string, string>) },
      signal: AbortSignal.timeout(20_000),
    });
    const told = ['content-type', 'content-disposition', 'content-length'];
    return {
      status: answer.status,
      body: (await answer.text()).replaceAll(/"correlationId":"[^"]*"/g, ''),
      headers: Object.fromEntries(told.map((name) => [name, answer.headers.get(name)])),
    };
  }

  ask({ document, variables }: Probe, id: string): Promise<Answered> {
    return this.send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: document, variables: variables(id, own) }),
    });
  }
}

const guessers: Record<string, () => Promise<Guesser>> = {
  'a contact with every section': async () => {
    const clientId = parseGlobalId(own.Client)!.uuid;
    const made = await portalContact(api, office.office.agency, clientId, everythingOfAClient);
    await api.database.sql('UPDATE approver_alternate SET contact_id = $2 WHERE id = $1', [
      parseGlobalId(own.ApproverAlternate)!.uuid,
      made.contactId,
    ]);
    const preferences = {
      ...everythingOfAClient,
      showBillAmounts: true,
      showEndedAssignments: true,
    };
    return Guesser.at(made.client, { kind: 'CLIENT_CONTACT', clientId, ...made, preferences });
  },
  'an employee with every section': async () => {
    const client = await office.person('employee', own);
    const sections = valuesOf(employeePortalSectionLabels);
    return Guesser.at(client, {
      kind: 'EMPLOYEE',
      accountId: '',
      employeeId: parseGlobalId(own.Employee)!.uuid,
      preferences: { sections, timesheetDisclaimer: null },
    });
  },
  'a token for one client': async () => {
    const permissions = partnerPermissions.filter(isWithinClients);
    return token({ permissions, clientIds: [own.Client] });
  },
};

async function token({
  permissions,
  ...input
}: {
  permissions: typeof partnerPermissions;
  clientIds?: readonly string[];
  expiresOn?: string;
}): Promise<Guesser> {
  const { value } = await createToken(await office.admin(), { permissions, ...input });
  const viewer = { kind: 'PARTNER', tokenId: '', permissions, clientIds: [] } as const;
  return new Guesser({ authorization: `Bearer ${value}` }, viewer);
}

/** `query assignment(id)` and the like: what changes nothing. */
const isLookUp = /^query (?!undoable|node)\w+\((id|employeeId)\)$/;

/** What somebody may ask for and has nothing of: the offers of open shifts are no business of a client. */
const nobodys = new Set(['a contact with every section: query shiftOffer(id)']);

const withoutId = (answered: Answered, id: string) =>
  JSON.stringify(answered).replaceAll(parseGlobalId(id)!.uuid, '‹id›');

/** Of each type of record, what is nobody's here: a colleague's, and another agency's. */
function othersOf(type: IdentifiedType): string[] {
  return shared.has(type) ? [foreign[type]] : [colleagues[type], foreign[type]];
}

describe.each(Object.entries(guessers))('%s', (who, open) => {
  let guesser: Guesser;
  let before: Awaited<ReturnType<typeof everyRow>>;
  beforeAll(async () => {
    guesser = await open();
    before = await everyRow(api.database, use);
  });

  test('is told of others’ records what is told of none, wherever an id may be written', async () => {
    const probes = guesser.probes();
    expect(probes.length).toBeGreaterThan(10);
    for (const probe of probes) {
      const { name, type, ownAs } = probe;
      const none = globalId(type, nowhere);
      const unknown = withoutId(await guesser.ask(probe, none), none);
      for (const id of othersOf(type)) {
        expect(withoutId(await guesser.ask(probe, id), id), name).toBe(unknown);
      }
      // Were the own record answered the same, the question would not have come as far as the records.
      if (!isLookUp.test(name) || nobodys.has(`${who}: ${name}`)) continue;
      expect(
        withoutId(await guesser.ask(probe, (own as OwnIds)[ownAs]!), (own as OwnIds)[ownAs]!),
        name,
      ).not.toBe(unknown);
    }
    expect(await everyRow(api.database, use)).toEqual(before);
  }, 120_000);

  test('is answered about others’ records with the statements that none takes, so that time tells nothing', async () => {
    let compared = 0;
    for (const probe of guesser.probes().filter(({ operation }) => operation === 'query')) {
      const { name, type } = probe;
      // Prepared for the first to ask.
      await guesser.ask(probe, globalId(type, nowhere));
      const sent = async (id: string) => {
        const { statements } = await withStatements(() => guesser.ask(probe, id));
        // What was changed before may be told meanwhile, and who asks is looked up each half minute. Of a page, several
        // are sent at once, in any order.
        return statements
          .filter(
            (statement) =>
              !/pg_notify|FROM partner_token AS token|session AS viewed_from/.test(statement),
          )
          .toSorted();
      };
      const forNone = await sent(globalId(type, nowhere));
      for (const id of othersOf(type)) {
        expect(await sent(id), name).toEqual(forNone);
        compared += forNone.length;
      }
    }
    expect(compared).toBeGreaterThan(20);
  }, 120_000);

  test('is refused what is not theirs to ask, of a record that is there as of none', async () => {
    const permitted = new Set(guesser.probes().map(({ name }) => name));
    for (const probe of everyProbe.filter(({ name }) => !permitted.has(name))) {
      const { name, type } = probe;
      const none = globalId(type, nowhere);
      const unknown = withoutId(await guesser.ask(probe, none), none);
      expect(unknown, name).toContain('FORBIDDEN');
      expect(withoutId(await guesser.ask(probe, own[type]), own[type]), name).toBe(unknown);
    }
    expect(await everyRow(api.database, use)).toEqual(before);
  }, 120_000);

  test('downloads nobody else’s document, and exports nobody else’s rows', async () => {
    const none = globalId('Document', nowhere);
    const unknown = withoutId(await guesser.send(`/documents/${none}/file`), none);
    for (const id of othersOf('Document')) {
      expect(withoutId(await guesser.send(`/documents/${id}/file`), id)).toBe(unknown);
    }
    const mine = await guesser.send(`/documents/${own.Document}/file`);
    const theirs = guesser.viewer?.kind === 'EMPLOYEE';
    expect([mine.status, mine.body === 'the file']).toEqual(theirs ? [200, true] : [403, false]);

    for (const { address, filter, type } of filteredFiles()) {
      const ask = (id: string) =>
        guesser.send(`/export/${address}.csv?filter=${encodeURIComponent(filter(id))}`);
      const empty = withoutId(await ask(globalId(type, nowhere)), globalId(type, nowhere));
      for (const id of othersOf(type)) {
        expect(withoutId(await ask(id), id), address).toBe(empty);
      }
    }
  }, 120_000);

  test('uploads nothing for anybody', async () => {
    for (const employeeId of [own.Employee, colleagues.Employee, globalId('Employee', nowhere)]) {
      const body = new FormData();
      body.set('employeeId', employeeId);
      body.set('type', 'LICENSE');
      body.set('title', 'Guessed');
      body.set('file', new Blob(['%PDF-1.7']), 'a.pdf');
      const { status, body: said } = await guesser.send('/documents', { method: 'POST', body });
      expect([status, said]).toEqual([403, '{"message":"You are not permitted to do this."}']);
    }
    expect(await everyRow(api.database, use)).toEqual(before);
  });
});

/** Exported lists by each filter that takes one id. */
function filteredFiles() {
  return [...exportedLists].flatMap(([address, { name: list }]) =>
    everyProbe.flatMap(({ name, type }) => {
      const [, field] = new RegExp(`^query ${list}\\(filter\\.(\\w+)\\)$`).exec(name) ?? [];
      return field
        ? [{ address, type, filter: (id: string) => JSON.stringify({ [field]: id }) }]
        : [];
    }),
  );
}

describe('a token', () => {
  const addresses = () => [
    `/documents/${own.Document}/file`,
    `/documents/${globalId('Document', nowhere)}/file`,
    ...[...exportedLists.keys()].map((list) => `/export/${list}.csv`),
  ];

  test('without the permission learns and changes nothing', async () => {
    const guesser = await token({ permissions: ['agency:read'] as never });
    const before = await everyRow(api.database, use);
    for (const probe of everyProbe) {
      const none = globalId(probe.type, nowhere);
      const unknown = withoutId(await guesser.ask(probe, none), none);
      const there = withoutId(await guesser.ask(probe, own[probe.type]), own[probe.type]);
      expect(there, probe.name).toBe(unknown);
    }
    for (const address of addresses()) {
      expect((await guesser.send(address)).status, address).toBe(403);
    }
    expect(await everyRow(api.database, use)).toEqual(before);
  }, 120_000);

  test('that has expired is told the same whatever it asks, and changes nothing', async () => {
    const guesser = await token({ permissions: partnerPermissions, expiresOn: '2026-11-21' });
    api.setNow('2026-11-22T06:00:00Z');
    const before = await everyRow(api.database, use);
    const answers = new Set<string>();
    for (const probe of everyProbe.filter(({ operation }) => operation === 'mutation')) {
      answers.add(JSON.stringify(await guesser.ask(probe, own[probe.type])));
    }
    expect([...answers]).toEqual([expect.stringContaining('Sign in first.')]);
    for (const address of addresses()) {
      const { status, body } = await guesser.send(address);
      expect([address, status, body]).toEqual([address, 401, '{"message":"Sign in first."}']);
    }
    expect(await everyRow(api.database, use)).toEqual(before);
  }, 120_000);
});
