import type { IdentifiedType } from '@stint/domain/kernel/id-prefixes.ts';
import type { PermissionName } from '@stint/domain/access/permissions.ts';
import type { Decision } from '@stint/domain/kernel/decide.ts';
import type { Machine } from '@stint/domain/kernel/machine.ts';
import type { RequestContext, SignedInContext } from '../context/request-context.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import type { EntityClass } from '../database/table.ts';
import type { Transaction } from '../database/tenant.ts';
import type { Path } from '../graphql/read/rows.ts';
import type { Effect } from '../graphql/results.ts';
import type { ChangeEntry } from '../history/change.ts';

/** A row that is told apart from what it was before. */
export interface VersionedRow {
  id: string;
  version: number;
}

/** What a decision needs to know besides the record: who asks, and when. */
export type DecisionContext = Pick<
  RequestContext,
  'today' | 'now' | 'account' | 'agency' | 'viewer' | 'language' | 'encryption'
>;

/** One call for all records; by record id. What is decided is given where it is one action. */
export type FactLoader<Row, Loaded> = (
  connection: AgencyConnection,
  ctx: DecisionContext,
  rows: readonly Row[],
  action?: string,
) => Promise<ReadonlyMap<string, Loaded>>;

/**
 * The facts that actions are decided on, declared once: the button, the preview and the command are all
 * decided on these.
 */
export interface FactsDeclaration<Row, Facts, Loaded = never> {
  /** Paths of the entity: `status`, `candidate.firstName`. Relatives count whoever asks. */
  needs: readonly Path<Row>[];
  /** For facts that are not columns. */
  load?: FactLoader<Row, Loaded>;
  /** The same for facts that only targets and effects read: buttons do without them. */
  loadForDecision?: FactLoader<Row, Loaded>;
  /** Pure. The row holds what `needs` names, and its id. */
  of: (row: Row, ctx: DecisionContext, loaded: Loaded | undefined) => Facts;
}

/** What differs from noun to noun: a kind, and all that the write engine does with it, has these types. */
export interface KindTypes {
  /** What is stored. */
  row: VersionedRow;
  /** The names of the machine's actions. */
  action: string;
  /** What actions are decided on. */
  facts: unknown;
  /** What is entered. */
  input: object;
  /** The domain's effects. */
  effect: unknown;
  /** What is loaded besides the row. */
  loaded: unknown;
}

/** One record for which an action was decided. */
export interface Decided<Types extends KindTypes> {
  action: Types['action'];
  row: Types['row'];
  facts: Types['facts'];
  input: Types['input'];
  decision: Extract<Decision<string, Types['effect']>, { allowed: true }>;
}

/**
 * How the records of one noun are acted on: what the write engine (`act`, `preview`) and the record's
 * `actions` are made from.
 */
export interface RecordKind<Types extends KindTypes> {
  /** The graph's type; its `@Reads` says which rows a viewer sees, and those alone can be acted on. */
  type: IdentifiedType;
  entity: EntityClass<Types['row']>;
  machine: Machine<string, Types['action'], Types['facts'], Types['input'], Types['effect']>;
  /** What it takes to create and edit such records; recorded for what the system does to them. */
  permission: PermissionName;
  /** The property that holds the state. */
  state: keyof Types['row'] & string;
  facts: FactsDeclaration<Types['row'], Types['facts'], Types['loaded']>;
  /** What people call the record. */
  label: (facts: Types['facts']) => string;
  /** To-one relations whose rows are held until the transaction ends, before the record itself. */
  holds?: readonly string[];
  /** What is written besides the state. */
  set?: (decided: Decided<Types>, ctx: SignedInContext) => Partial<Types['row']>;
  /** What changes in other records, after the records themselves. */
  applyEffects?: (
    tx: Transaction,
    ctx: SignedInContext,
    decided: readonly Decided<Types>[],
  ) => Promise<ChangeEntry[]>;
  /** What a preview and an outcome show; nothing when nothing else happens. */
  effects?: (decided: Decided<Types>) => Effect[];
}

/**
 * Declares how the records of a noun are acted on; the types follow from its machine and its entity.
 *
 * @example recordKind({ type: 'Task', entity: TaskEntity, machine: taskMachine, state: 'status', … })
 */
export function recordKind<
  Row extends VersionedRow,
  Action extends string,
  Facts,
  Input extends object,
  Domain,
  Loaded = never,
>(
  declaration: RecordKind<{
    row: Row;
    action: Action;
    facts: Facts;
    input: Input;
    effect: Domain;
    loaded: Loaded;
  }>,
) {
  return declaration;
}

/** A kind whatever its types: for what is the same for all of them. */
export type AnyRecordKind = RecordKind<{
  row: VersionedRow;
  action: string;
  facts: never;
  input: never;
  effect: never;
  loaded: never;
}>;
