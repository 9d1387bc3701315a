import type { PermissionName } from '@stint/domain/access/permissions.ts';
import type { Ask } from '@stint/domain/kernel/machine.ts';
import { Arg, Ctx, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { z } from 'zod';
import { act, preview } from './act.ts';
import { type ActionInput, actionInputType, actionSchema } from './action-input.ts';
import { BulkAction, bulkAction } from './bulk-action.type.ts';
import type { AnyRecordKind, KindTypes, RecordKind } from './record-kind.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { Access } from '../graphql/access/access.ts';
import { BulkResult, Preview, Previewed } from '../graphql/bulk-result.ts';
import { nounOfType } from '../graphql/global-id.ts';
import { addOperation } from '../graphql/operation.ts';
import { parseInput } from '../graphql/parse-input.ts';
import { previewInput } from '../graphql/preview-input.ts';
import { InvalidInput } from '../graphql/results.ts';

/**
 * The resolver of a kind's actions: for each of them a mutation on many records (`completeTasks`) with its
 * preview (`previewCompleteTasks`), and for all together what they are called and ask (`actionsOnTasks`).
 * Inputs, validation and permission come from the machine. Apps make their dialogs from these names.
 *
 * @param declaration.plural of the type in the graph: Tasks
 * @param declaration.actions those that people do to records that are there; others have their own commands
 * @param declaration.confirmed those at which warnings can be acknowledged, and a disclaimer accepted
 */
export function actionResolver<Types extends KindTypes>(
  kind: RecordKind<Types>,
  {
    plural,
    actions,
    confirmed: confirmedActions = [],
  }: {
    plural: string;
    actions: readonly NoInfer<Types>['action'][];
    confirmed?: readonly NoInfer<Types>['action'][];
  },
): NewableFunction {
  const anyOf = [
    ...new Set(actions.flatMap((action) => permissionsOf(kind, action))),
  ] as Permissions;

  @ObjectType(`${plural}ActionPreview`, {
    description: `What an action on ${nounOfType(kind.type)}s would do. Nothing is written.`,
    implements: Preview,
  })
  @Access(...anyOf)
  class ActionPreview extends Previewed {}

  @Resolver()
  // oxlint-disable-next-line typescript/no-extraneous-class -- its methods are added below
  class ActionResolver {}

  for (const action of actions) {
    const { label } = kind.machine.actions[action];
    const asks = staticAsks(kind, action);
    const name = `${action}${plural}`;
    const typeName = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    const allowed = permissionsOf(kind, action);
    const description = `${label}: ${nounOfType(kind.type)}s, each by itself.`;
    const confirmed = confirmedActions.includes(action);
    const type = actionInputType(`${typeName}Input`, {
      description,
      permissions: allowed,
      asks,
      confirmed,
    });
    const schema = actionSchema(kind.type, asks, { confirmed });
    const requestOf = (given: z.output<typeof schema>) => {
      const reason = reasonOf(asks, given.input);
      const { targets, acknowledged } = given;
      return { action, targets, input: given.input as Types['input'], acknowledged, reason };
    };
    const shared = { access: allowed, parameters: [Ctx(), Arg('input', () => type)] } as const;
    addOperation(ActionResolver, {
      ...shared,
      name,
      kind: Mutation(() => BulkResult, { description }),
      run: async (ctx: SignedInContext, input: ActionInput) => {
        const given = parseInput(schema, input);
        return given instanceof InvalidInput ? given : act(ctx, kind, requestOf(given));
      },
    });
    addOperation(ActionResolver, {
      ...shared,
      name: `preview${typeName}`,
      kind: Query(() => ActionPreview, {
        description: `What \`${name}\` would do with this input.`,
      }),
      run: async (ctx: SignedInContext, input: ActionInput) =>
        previewInput(ctx, schema, input, (given) => preview(ctx, kind, requestOf(given))),
    });
  }
  addOperation(ActionResolver, {
    name: `actionsOn${plural}`,
    kind: Query(() => [BulkAction], {
      description: `What the viewer may do to many ${nounOfType(kind.type)}s at once.`,
    }),
    access: anyOf,
    parameters: [Ctx()],
    run: async ({ permissions }: SignedInContext) =>
      actions
        .filter((action) => permissionsOf(kind, action).some((each) => permissions.has(each)))
        .map((action) => bulkAction(kind.machine, action, staticAsks(kind, action))),
  });
  return ActionResolver;
}

type Permissions = [PermissionName, ...PermissionName[]];

type AnyMachineOf = Pick<AnyRecordKind, 'machine' | 'type'>;

function permissionsOf(kind: object, action: string): Permissions {
  const { machine, type } = kind as AnyMachineOf;
  const declared = [machine.actions[action]?.permission ?? []].flat();
  if (declared.length === 0) throw new Error(`Nobody is permitted to ${action} a ${type}.`);
  return declared as Permissions;
}

/** An input type is the same for all records, so what it asks may not depend on one of them. */
function staticAsks(kind: object, action: string): readonly Ask[] {
  const { machine, type } = kind as AnyMachineOf;
  const asks = machine.actions[action]?.asks ?? [];
  if (typeof asks !== 'function') return asks;
  throw new Error(`What ${action} asks of a ${type} depends on the record: write its command.`);
}

/** The text that was entered is what the history keeps as the reason. */
function reasonOf(asks: readonly Ask[], input: Readonly<Record<string, unknown>>): string | null {
  const ask = asks.find(({ kind }) => kind === 'text');
  return ask === undefined ? null : ((input[ask.field] as string | null | undefined) ?? null);
}
