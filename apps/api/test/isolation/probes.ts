import { type IdentifiedType, idPrefixes } from '@stint/domain/kernel/id-prefixes.ts';
import { permissionsOf } from '@stint/domain/access/viewer.ts';
import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { type AccessRule, declaredAccess, satisfies } from '../../src/graphql/access/access.ts';
import { employeePortalSectionLabels } from '@stint/domain/access/preferences.ts';
import { valuesOf } from '@stint/domain/kernel/labels.ts';
import { employeePortalPreferencesOf } from '../../src/context/stored-preferences.ts';
import { accessOf } from '../../src/graphql/access/declared.ts';

/** One place in the graph where somebody could write another agency's id. */
export interface Probe {
  /** `mutation submitCandidates(input.candidateIds.0)` */
  name: string;
  operation: 'query' | 'mutation';
  /** What the id there is of. */
  type: IdentifiedType;
  /** What it is of among the own records, where not any of the type will do. */
  ownAs: string;
  document: string;
  /** Who may do it: whoever is named first of those that may. */
  person: Person;
  /** The operation's variables with this id there and all else filled in. */
  variables: (id: string, own: OwnIds) => Record<string, unknown>;
}

export type OwnIds = Readonly<Record<string, string>>;

/** Every place, found in the schema itself: a new field is probed the day it is made. */
export function probesOf(schema: GraphQLSchema): Probe[] {
  return placesOf(schema, ['ID']).map(({ field, path, owner, ...place }) => {
    const type = typeOfId(field, path, owner);
    return { ...place, type, ownAs: (type === 'Account' && accountsFor[owner]) || type };
  });
}

/** Every place where somebody could write text, ids and numbers as text included. */
export function textPlacesOf(schema: GraphQLSchema): Place[] {
  return placesOf(schema, ['String', 'ID', 'Date', 'DateTime', 'Decimal']);
}

/** Every operation once, with what it requires and nothing else. */
export function operationsOf(schema: GraphQLSchema): (Pick<
  Probe,
  'name' | 'operation' | 'document'
> & {
  variables: (own: OwnIds) => Record<string, unknown>;
})[] {
  const roots = [
    ['query', schema.getQueryType()!],
    ['mutation', schema.getMutationType()!],
  ] as const;
  return roots.flatMap(([operation, root]) =>
    Object.values(root.getFields()).map((field) => ({
      name: `${operation} ${field.name}`,
      operation,
      document: documentOf(operation, field),
      variables: (own: OwnIds) => variablesOf(field, [], '', own),
    })),
  );
}

/** One value among the inputs of one operation. */
export interface Place extends Omit<Probe, 'type' | 'ownAs'> {
  field: GraphQLField<unknown, unknown>;
  path: Path;
  owner: string;
}

function placesOf(schema: GraphQLSchema, scalars: readonly string[]): Place[] {
  const roots = [
    ['query', schema.getQueryType()!],
    ['mutation', schema.getMutationType()!],
  ] as const;
  return roots.flatMap(([operation, root]) =>
    Object.values(root.getFields()).flatMap((field) =>
      field.args.flatMap((arg) =>
        scalarPaths(scalars, arg.type, [arg.name]).map(({ path, owner }) => ({
          name: `${operation} ${field.name}(${path.join('.')})`,
          operation,
          person: personOf(field),
          field,
          path,
          owner,
          document: documentOf(operation, field),
          variables: (value: string, own: OwnIds) => variablesOf(field, path, value, own),
        })),
      ),
    ),
  );
}

/** Whose permissions the probes are asked with: what the staff may not do, a contact or an employee may. */
const people = {
  administrator: permissionsOf({ kind: 'STAFF', accountId: '', role: 'ADMIN' }),
  contact: new Set(['job-order:submit', 'job-order:read', 'client:read', 'location:read']),
  employee: permissionsOf({
    kind: 'EMPLOYEE',
    accountId: '',
    employeeId: '',
    preferences: employeePortalPreferencesOf({ sections: valuesOf(employeePortalSectionLabels) }),
  }),
} as const;

export type Person = keyof typeof people;

function may(rule: readonly AccessRule[] | undefined, permissions: ReadonlySet<string>): boolean {
  return satisfies(rule ?? [], { permissions, isKnown: true, hasSession: true, signedIn: true });
}

/** Whoever is named first of those that may. */
export function personOf(field: GraphQLField<unknown, unknown>): Person {
  const rule = declaredAccess(field);
  const able = (Object.keys(people) as Person[]).filter((each) => may(rule, people[each]));
  return able[0] ?? 'administrator';
}

type Path = readonly (string | number)[];

/** What an operation requires, and this value there; an empty path is no place. */
function variablesOf(
  field: GraphQLField<unknown, unknown>,
  path: Path,
  value: string,
  own: OwnIds,
): Record<string, unknown> {
  const filled = new Filling(field, path, value, own);
  return Object.fromEntries(
    field.args.flatMap((each) => {
      const filling = filled.value(each.type, [each.name], null);
      return filling === undefined ? [] : [[each.name, filling]];
    }),
  );
}

/** Where values of these scalars stand in an argument, and in which input type. */
function scalarPaths(
  scalars: readonly string[],
  type: GraphQLInputType,
  path: Path,
  owner = '',
): { path: Path; owner: string }[] {
  const nullable = getNullableType(type) as GraphQLInputType;
  if (isListType(nullable)) return scalarPaths(scalars, nullable.ofType, [...path, 0], owner);
  if (isInputObjectType(nullable)) {
    return Object.values(nullable.getFields()).flatMap((field) =>
      scalarPaths(scalars, field.type, [...path, field.name], nullable.name),
    );
  }
  return scalars.includes((nullable as GraphQLNamedType).name) ? [{ path, owner }] : [];
}

const bySpecialName: Record<string, IdentifiedType> = {
  about: 'Client',
  author: 'Account',
  mention: 'Account',
  owner: 'Account',
  placedBy: 'Account',
  submittedBy: 'Account',
  alternate: 'Contact',
  disputedLine: 'TimesheetLine',
  reportsTo: 'Contact',
  billingContact: 'Contact',
  item: 'HiringChecklistItem',
  file: 'ImportFile',
  run: 'ImportRun',
  subject: 'Client',
};

/** The account that an input is for, where not any will do. */
const accountsFor: Record<string, string> = {
  EndAccountSessionsInput: 'SessionAccount',
  RecordPunchesInput: 'EmployeeAccount',
  UpdateClientPortalPreferencesInput: 'ContactAccount',
  PreviewClientPortalPreferencesInput: 'ContactAccount',
  UpdateEmployeePortalPreferencesInput: 'EmployeeAccount',
};

/** What an id is of, by its name: `candidateIds`, or `id` in `UpdateClientInput` and of `client(id)`. */
function typeOfId(
  field: GraphQLField<unknown, unknown>,
  path: Path,
  owner: string,
): IdentifiedType {
  const name = String(path.findLast((step) => typeof step === 'string'));
  const word = name.replace(/Ids?(Not)?$/, '');
  const types = Object.keys(idPrefixes) as IdentifiedType[];
  const named =
    word === 'id' || word === 'ids'
      ? types
          .toSorted((one, other) => other.length - one.length)
          .find((type) =>
            `${owner} ${field.name} ${getNamedType(field.type).name}`
              .toLowerCase()
              .includes(type.toLowerCase()),
          )
      : (bySpecialName[word] ?? types.find((type) => type.toLowerCase() === word.toLowerCase()));
  if (word === 'id' && accountsFor[owner]) return 'Account';
  if (owner === 'ApproveExpenseReportInPartInput' && word === 'disputedLine') return 'ExpenseLine';
  if (owner === 'ExpenseLineInput') return 'ExpenseLine';
  if (field.name === 'updateTimeSettings') return 'AgencySettings';
  if (field.name === 'resetPasswords') return 'Account';
  if (field.name === 'node') return 'Candidate';
  if (field.name === 'deleteActivities') return 'Activity';
  if (field.name === 'hiringCandidate' || field.name === 'records') return 'Candidate';
  if (!named) throw new Error(`Say in probes.ts whose id ${field.name}(${path.join('.')}) is.`);
  return named;
}

/** Fills what an operation requires, so that it is refused for nothing but the id in question. */
class Filling {
  constructor(
    private readonly field: GraphQLField<unknown, unknown>,
    private readonly at: Path,
    private readonly probe: string,
    private readonly own: OwnIds,
  ) {}

  value(type: GraphQLInputType, path: Path, owner: string | null): unknown {
    const probed = this.at.length > 0 && path.every((step, i) => this.at[i] === step);
    const asked = requiredAsks.has(`${owner}.${String(path.at(-1))}`);
    if (!isNonNullType(type) && !probed && !asked) return undefined;
    const nullable = getNullableType(type) as GraphQLInputType;
    if (isListType(nullable)) return [this.value(nullable.ofType, [...path, 0], owner)];
    if (isInputObjectType(nullable)) {
      const entries = Object.values(nullable.getFields()).map((field) => [
        field.name,
        this.value(field.type, [...path, field.name], nullable.name),
      ]);
      return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
    }
    const name = (nullable as GraphQLNamedType).name;
    if (probed && path.length === this.at.length) return this.probe;
    if (name === 'ID') {
      const type = typeOfId(this.field, path, owner ?? '');
      // Nobody stands in for themselves.
      if (path.at(-1) === 'alternateId') return this.own['AlternateContact'];
      return this.own[(type === 'Account' && accountsFor[owner ?? '']) || type];
    }
    const last = String(path.findLast((step) => typeof step === 'string'));
    if (isEnumType(nullable)) return enums[name] ?? nullable.getValues()[0]!.name;
    return words[`${owner}.${last}`] ?? words[last] ?? scalars[name];
  }
}

const scalars: Record<string, unknown> = {
  String: 'x',
  Int: 1,
  Boolean: true,
  Date: '2026-12-01',
  DateTime: '2026-11-24T15:00:00Z',
  Decimal: '100',
  JSON: {},
};
/** Of actions on many records: optional in the graph, and refused when left out. */
const requiredAsks: ReadonlySet<string> = new Set([
  'RefuseChangeRequestsInput.reason',
  'CancelShiftsInput.reason',
  'ReleaseShiftsInput.reason',
  'RejectTimesheetsInput.reason',
  'VoidTimesheetsInput.reason',
  'RejectExpenseReportsInput.reason',
  'VoidExpenseReportsInput.reason',
]);
const enums: Record<string, string> = { CandidateStatus: 'PASSIVE' };
const words: Record<string, string> = {
  'ChangeJobOrderStatusInput.action': 'hold',
  'MoveSubmissionInput.action': 'interview',
  'TimesheetLineInput.endsAt': '2026-11-24T16:00:00Z',
  firstDay: '2026-11-23',
  timeZone: 'America/Chicago',
  startTime: '09:00',
  endTime: '17:00',
  'CopyWeekInput.to': '2026-12-08',
  country: 'US',
  idempotencyKey: '01930000-0000-4000-8000-000000000001',
  permissions: 'client:read',
};

function documentOf(operation: string, field: GraphQLField<unknown, unknown>): string {
  const declared = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(' ');
  const passed = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(' ');
  const head = declared === '' ? operation : `${operation} (${declared})`;
  const call = passed === '' ? field.name : `${field.name}(${passed})`;
  const type = getNamedType(field.type);
  // A list that shows as many as it likes is paid for in full.
  const isWhole = isListType(getNullableType(field.type)) && field.extensions['atMost'];
  const selection = isWhole ? '{ id }' : selectionFor(type, personOf(field));
  return `${head} { result: ${call} ${selection} }`;
}

/** What a type shows to a person, two records deep. */
export function selectionFor(type: GraphQLNamedType, person: Person): string {
  return person === 'administrator' ? selectionOf(type, 2) : selectionOf(type, 2, people[person]);
}

/** Everything that a type shows, so many records deep; to whoever has these permissions, if they are given. */
export function selectionOf(
  type: GraphQLNamedType,
  depth: number,
  permissions?: ReadonlySet<string>,
): string {
  if (isUnionType(type)) {
    const members = type
      .getTypes()
      .map((each) => `... on ${each.name} ${selectionOf(each, depth, permissions)}`);
    return `{ __typename ${members.join(' ')} }`;
  }
  if (isInterfaceType(type)) return '{ __typename id }';
  if (!isObjectType(type)) return '';
  const connection = type.name.endsWith('Connection');
  const fields = Object.values(type.getFields()).flatMap((field) => {
    if (field.args.some((arg) => isNonNullType(arg.type))) return [];
    if (permissions && !may(accessOf(type, field), permissions)) return [];
    const below = getNamedType(field.type);
    if (isLeafType(below)) return [field.name];
    if (connection)
      return field.name === 'nodes' ? [`nodes ${selectionOf(below, depth, permissions)}`] : [];
    if (depth === 0) return [];
    const page = field.args.some((arg) => arg.name === 'first') ? '(first: 5)' : '';
    return [`${field.name}${page} ${selectionOf(below, depth - 1, permissions)}`];
  });
  return `{ __typename ${fields.join(' ')} }`;
}
