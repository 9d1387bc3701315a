import { type IdentifiedType, idPrefixes } from '@stint/domain/kernel/id-prefixes.ts';
import { globalId, parseGlobalId } from '../../../src/graphql/global-id.ts';
import { modelOf } from '../../../src/graphql/read/model.ts';
import { nowhere } from '../occupied-agency.ts';
import type { Probe } from '../probes.ts';
import type { Restricted } from './generated-accounts.ts';
import type { Asking, Matrix } from './matrix.ts';

type Ids = Readonly<Record<IdentifiedType, string>>;

/** So many rows that are there for somebody, and so many that are not. */
const SOME = 3;

function limitedTo(viewer: Restricted): readonly string[] | null {
  return viewer.kind === 'CLIENT_CONTACT' ? viewer.preferences.locationIds : null;
}

/** The rows that commands are given, and for whom each is there. */
export class Targets {
  private constructor(
    private readonly matrix: Matrix,
    /** Of types without a row scope, with the account that each belongs to; `null` for nobody's. */
    private readonly unscoped: ReadonlyMap<string, string | null>,
  ) {}

  static async of(matrix: Matrix): Promise<Targets> {
    const { sql } = matrix.world.database;
    const sessions = await sql<{ id: string; owner: string }>(
      'SELECT id, account_id AS owner FROM session',
    );
    const changes = await sql<{ id: string }>('SELECT id FROM change_set');
    return new Targets(
      matrix,
      new Map([
        ...sessions.map(({ id, owner }) => [globalId('Session', id), owner] as const),
        ...changes.map(({ id }) => [globalId('ChangeSet', id), null] as const),
      ]),
    );
  }

  /**
   * Some rows that are there for somebody and some that are not, in whichever agency; others for each turn: between
   * them everybody asks for all.
   */
  of(asking: Asking, probe: Probe, own: Ids, turn: number): { id: string; there: boolean }[] {
    const rows = this.#allOf(probe.type).map((id) => ({
      id,
      there: this.#isThere(asking, probe, id, own),
    }));
    return [
      ...inTurn(
        rows.filter(({ there }) => there),
        turn,
      ),
      ...inTurn(
        rows.filter(({ there }) => !there),
        turn,
      ),
    ].filter(({ id, there }) => !there || !this.#lacksMore(asking, probe, id, own));
  }

  /** Every row of a type that somebody sees. */
  seenBy(asking: Asking, type: IdentifiedType): string[] {
    return this.#allOf(type).filter((id) => this.#isOf(asking, id));
  }

  /** A row of each type that somebody sees, and that hang together by their client; an unknown id where there is none. */
  own(asking: Asking): Ids {
    const [client] = this.seenBy(asking, 'Client');
    const clientId = client && parseGlobalId(client)!.uuid;
    const types = Object.keys(idPrefixes) as IdentifiedType[];
    return Object.fromEntries(
      types.map((type) => {
        const seen = this.seenBy(asking, type);
        const together = seen.find((id) => this.#clientOf(id) === clientId);
        return [type, together ?? seen[0] ?? globalId(type, nowhere)];
      }),
    ) as Ids;
  }

  /** Variables of an operation with what somebody has to say besides: whoever is limited to locations, which one. */
  filled(
    viewer: Restricted,
    { name }: Pick<Probe, 'name'>,
    variables: Record<string, unknown>,
    own: Ids,
  ) {
    const { input } = variables as { input?: { locationId?: string } };
    // Job orders are all that they say a place of.
    if (limitedTo(viewer) && input && /JobOrder/.test(name)) input.locationId ??= own.Location;
    return variables;
  }

  /** Whether a row that a command is given is there for somebody. */
  #isThere(asking: Asking, { type, name }: Probe, id: string, own: Ids): boolean {
    // A place or a contact that a record refers to has to be its client's.
    const refers = (type === 'Location' || type === 'Contact') && !/[.(]ids?(\.0)?\)/.test(name);
    const client = parseGlobalId(own.Client)!.uuid;
    return this.#isOf(asking, id) && (!refers || this.#clientOf(id) === client);
  }

  #isOf({ sees, who: { viewer } }: Asking, id: string): boolean {
    const owner = this.unscoped.get(id);
    if (owner === undefined) return sees(id);
    return 'accountId' in viewer && owner === viewer.accountId;
  }

  /** Whether something else that the operation needs is out of sight, so that it may not come as far as this row. */
  #lacksMore({ who }: Asking, probe: Probe, id: string, own: Ids): boolean {
    const variables = this.filled(who.viewer, probe, probe.variables(id, own), own);
    return JSON.stringify(variables).includes(nowhere);
  }

  #clientOf(id: string): string | null | undefined {
    return this.matrix.predicted.row(id)?.['clientId' as never];
  }

  #allOf(type: IdentifiedType): string[] {
    const bound = modelOf(this.matrix.world.graph.schema).types.get(type);
    if (bound?.rows) return this.matrix.predicted.idsOf(bound);
    return [...this.unscoped.keys()].filter((id) => parseGlobalId(id)!.type === type);
  }
}

/** Some of these, others for each turn. */
function inTurn<T>(all: readonly T[], turn: number): T[] {
  const first = (turn * SOME) % Math.max(all.length, 1);
  return [...all, ...all].slice(first, first + Math.min(SOME, all.length));
}
