import type { IdentifiedType } from '@stint/domain/kernel/id-prefixes.ts';
import { dateIn } from '@stint/domain/kernel/dates.ts';
import type { ContextSources } from '../context/create-request-context.ts';
import { actingContext } from '../context/acting-context.ts';
import { systemContext } from '../context/system-context.ts';
import { selectRows } from '../database/select-rows.ts';
import type { EntityClass } from '../database/table.ts';
import type { TenantDatabase, Transaction } from '../database/tenant.ts';
import { BulkDone } from '../graphql/bulk-result.ts';
import { globalId } from '../graphql/global-id.ts';
import { type CommandResult, isRefusal } from '../history/command.ts';
import type { SignedInContext } from '../context/request-context.ts';

/** What the demo's commands need besides its database. */
export type DemoSources = Omit<ContextSources, 'tenants' | 'clock'>;

/** A demo agency while it is being made: all of it in one transaction, so that half of it never is. */
export class DemoAgencyBuilder {
  readonly #accounts = new Map<string, string>();
  readonly #contexts = new Map<string, SignedInContext>();
  readonly #database: TenantDatabase;

  constructor(
    readonly tx: Transaction,
    private readonly sources: DemoSources,
  ) {
    this.#database = {
      read: (work) => work(tx.db),
      write: (work) => work(tx),
      writeEach: (work) => work(tx),
    };
  }

  /** Lets an account act from now on. */
  employ(userName: string, accountId: string): void {
    this.#accounts.set(userName, accountId);
  }

  accountOf(userName: string): string {
    const id = this.#accounts.get(userName);
    if (id === undefined) throw new Error(`The demo has no account ${userName}.`);
    return id;
  }

  /** Somebody of this agency at an instant: the context of their commands. */
  async as(userName: string, instant: string): Promise<SignedInContext> {
    const known = this.#contexts.get(userName) ?? (await this.#context(userName, instant));
    this.#contexts.set(userName, known);
    return { ...known, now: instant, today: dateIn(known.agency.timeZone, instant) };
  }

  /** The system at an instant. */
  async asSystem(instant: string): Promise<SignedInContext> {
    return systemContext(this.#platform(instant), this.tx.agencyId);
  }

  /** The one row of which this is true. */
  async row<Row extends object>(entity: EntityClass<Row>, filter: Partial<Row>): Promise<Row> {
    const rows = await selectRows(this.tx, entity, filter as never);
    if (rows.length !== 1) throw new Error(`${rows.length} rows of ${entity.name} where one is.`);
    return rows[0]!;
  }

  #context(userName: string, instant: string): Promise<SignedInContext> {
    return actingContext(this.#platform(instant), this.tx.agencyId, this.accountOf(userName));
  }

  #platform(instant: string) {
    const tenants = {
      of: () => this.#database,
      idOfCompany: async () => this.tx.agencyId,
      demoCompanies: async () => [],
    };
    return { tenants, ...this.sources, clock: () => instant };
  }
}

/** What a command answers when it went through for every record; the demo never asks for what is refused. */
export async function done<Done>(command: Promise<CommandResult<Done>>): Promise<Done> {
  const result = await command;
  if (isRefusal(result)) throw new Error(`The demo was refused: ${JSON.stringify(result)}`);
  if (result instanceof BulkDone && result.outcomes.some((outcome) => !outcome.done)) {
    throw new Error(`The demo was refused: ${JSON.stringify(result.outcomes)}`);
  }
  return result as Done;
}

/** The uuid of the record that a command has written. */
export async function written(command: Promise<CommandResult<object>>, field: string) {
  return ((await done(command)) as Record<string, string>)[field]!;
}

/** Something that is conceived first and gets its uuid when it is made. */
export interface Planned {
  id?: string;
}

/** The global id of something that has been made by now. */
export function idOf(type: IdentifiedType, { id }: Planned): string {
  if (id === undefined) throw new Error(`The demo refers to a ${type} before it is made.`);
  return globalId(type, id);
}
