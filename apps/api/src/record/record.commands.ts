import type { PermissionName } from '@stint/domain/access/permissions.ts';
import type { IdentifiedType } from '@stint/domain/kernel/id-prefixes.ts';
import type { Refusal } from '@stint/domain/kernel/refusal.ts';
import type { ClassType } from 'type-graphql';
import type { z } from 'zod';
import { createRecord } from './create-record.commands.ts';
import type { Reference } from './references.facts.ts';
import type { Subject } from './subject.ts';
import { type Decided, updateRecord } from './update-record.commands.ts';
import type { SignedInContext } from '../context/request-context.ts';
import type { EntityClass } from '../database/table.ts';
import type { Transaction } from '../database/tenant.ts';
import { mutationPayloads } from '../graphql/mutation-payload.ts';
import { parseInput } from '../graphql/parse-input.ts';
import type { RecordMutation } from '../graphql/record-resolver.ts';
import { InvalidInput, refused } from '../graphql/results.ts';
import { updateInput, type UpdateInputOf, updateSchema } from '../graphql/update-input.ts';
import { isRefusal } from '../history/command.ts';
import type { VersionedRow } from '../write/record-kind.ts';

interface Declaration<Row extends VersionedRow, Input extends object, Schema extends z.ZodObject> {
  /** In the graph: the commands are `createTask` and `updateTask` for Task. */
  type: IdentifiedType;
  /** Its class there, late: types refer to each other. */
  shown: () => ClassType;
  entity: EntityClass<Row>;
  permission: PermissionName;
  /** Who else may read an updated record. */
  reviewers?: PermissionName;
  /** What creates it, and what must be entered there: a `checkedInput`. */
  input: { type: ClassType<Input>; schema: Schema };
  /** What the entered values refer to: all of it must be there. */
  references: (entered: Partial<z.output<Schema>>) => readonly Reference[];
  create: {
    description: string;
    /** The record that it is about, for what may be about any: it has to be there and in the viewer's scope. */
    subject?: (entered: z.output<Schema>) => Subject | null | undefined;
    /** Why it can't be made of what was entered by whoever asks. */
    refusals?: (entered: z.output<Schema>, ctx: SignedInContext) => readonly Refusal[];
    /** Its columns; called once the references are known to be good. */
    row: (
      entered: z.output<Schema>,
      ctx: SignedInContext,
      tx: Transaction,
    ) => Partial<Row> | Promise<Partial<Row>>;
  };
  update: {
    description: string;
    /** Fields that mean something else than when creating, in words. */
    described?: { [Field in keyof Input]?: string };
    /** Fields that stay what they were entered as. */
    fixed?: readonly (keyof Input & string)[];
    /** Where fields are checked together; otherwise as when creating. */
    schema?: z.ZodType<VersionedRow>;
    /** Whether what is not entered is referred to anew, because one must fit another. */
    checksAllReferences?: boolean;
    /** What follows besides, or why not; called with the row locked. */
    decide?: (
      before: Row,
      after: Row,
      ctx: SignedInContext,
      tx: Transaction,
    ) => Decided<Row> | Promise<Decided<Row>>;
  };
}

/**
 * The commands that create a record and change it, of what the graph takes for each: parsed, carried out by
 * `createRecord` and `updateRecord`, and answered with the record.
 */
export function recordCommands<
  Row extends VersionedRow,
  Input extends object,
  Schema extends z.ZodObject,
>(declaration: Declaration<Row, Input, Schema>) {
  const { type, shown, entity, permission, reviewers, references } = declaration;
  const { type: input, schema } = declaration.input;
  const { create: creation, update: change } = declaration;
  const { Created, Updated, CreateResult, UpdateResult } = mutationPayloads(type, {
    type: shown,
    access: permission,
    ...(reviewers && { reviewers }),
  });
  const changeInput = updateInput(type, permission, input, change);
  const fixed = Object.fromEntries(change.fixed?.map((field) => [field, true]) ?? []);
  const changeSchema = change.schema ?? updateSchema(type, schema.omit(fixed as never));

  async function create(ctx: SignedInContext, given: Input) {
    const entered = parseInput(schema, given);
    if (entered instanceof InvalidInput) return entered;
    const refusals = creation.refusals?.(entered, ctx) ?? [];
    if (refusals.length > 0) return refused(refusals);
    const created = await createRecord(ctx, entity, {
      command: permission,
      references: references(entered),
      subject: creation.subject?.(entered) ?? null,
      row: async (tx) => creation.row(entered, ctx, tx),
    });
    return isRefusal(created) ? created : Created.of(created);
  }

  async function update(ctx: SignedInContext, given: UpdateInputOf<Input>) {
    const entered = parseInput(changeSchema, given);
    if (entered instanceof InvalidInput) return entered;
    const updated = await updateRecord(ctx, [entity, type], {
      command: permission,
      entered: entered as VersionedRow & Partial<Row>,
      references: (after) => references((change.checksAllReferences ? after : entered) as never),
      decide: async (tx, before, after) =>
        (await change.decide?.(before, after, ctx, tx)) ?? { refusals: [] },
    });
    return isRefusal(updated) ? updated : Updated.of(updated);
  }

  const mutations: readonly RecordMutation[] = [
    {
      name: `create${type}`,
      description: creation.description,
      access: permission,
      input,
      result: CreateResult,
      run: create,
    },
    {
      name: `update${type}`,
      description: change.description,
      access: permission,
      input: changeInput,
      result: UpdateResult,
      run: update,
    },
  ];
  return { create, update, mutations, Updated };
}
