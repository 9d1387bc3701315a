import type { PermissionName } from '@stint/domain/access/permissions.ts';
import type { Refusal } from '@stint/domain/kernel/refusal.ts';
import { Arg, type ClassType, Ctx, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { z } from 'zod';
import type { SignedInContext } from '../context/request-context.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import type { Transaction } from '../database/tenant.ts';
import { Access } from '../graphql/access/access.ts';
import { BulkDone, BulkResult, Preview, Previewed } from '../graphql/bulk-result.ts';
import { addOperation } from '../graphql/operation.ts';
import { largestBulk, parseInput } from '../graphql/parse-input.ts';
import { previewInput } from '../graphql/preview-input.ts';
import { InvalidInput, type Outcome, problemOf, refused } from '../graphql/results.ts';
import { type ChangeEntry, recordChange } from '../history/change.ts';
import { runBulkCommand } from '../history/command.ts';

/** What a command on many records comes to. */
export type PlannedCommand =
  /** Nothing: what it names is not there. */
  | { refusals: readonly Refusal[] }
  | {
      outcomes: Outcome[];
      /** What the history keeps as the reason. */
      reason?: string | null;
      /** Writes what goes through; not called when nothing does. */
      write: (tx: Transaction) => Promise<ChangeEntry[]>;
    };

/** A command that makes records, or that records of several kinds are named for; others are actions of a kind. */
export interface BulkCommand<Schema extends z.ZodType> {
  /** In the graph; its preview is `previewCopyWeek` for `copyWeek`. */
  name: string;
  description: string;
  permission: PermissionName;
  /** A `checkedInput`. */
  input: { type: ClassType; schema: Schema };
  /** About how many records it writes; as many as one command may, where nothing is said. */
  size?: (given: z.output<Schema>) => number;
  /**
   * @param options.hold what it decides on, until the transaction ends; a preview holds nothing
   */
  plan: (
    connection: AgencyConnection,
    ctx: SignedInContext,
    given: z.output<Schema>,
    options: { hold: boolean },
  ) => Promise<PlannedCommand>;
}

/** Leaves the types of a command to its schema. */
export function bulkCommand<Schema extends z.ZodType>(command: BulkCommand<Schema>) {
  return command as unknown as BulkCommand<z.ZodType>;
}

/** The resolver of such commands, each with its preview, which is made of the same plan. */
export function bulkCommandResolver(
  plural: string,
  commands: readonly BulkCommand<z.ZodType>[],
): NewableFunction {
  const permissions = [...new Set(commands.map(({ permission }) => permission))];

  @ObjectType(`${plural}Preview`, {
    description: 'What a command would do. Nothing is written.',
    implements: Preview,
  })
  @Access(...(permissions as [PermissionName]))
  class CommandPreview extends Previewed {}

  @Resolver()
  // oxlint-disable-next-line typescript/no-extraneous-class -- its methods are added below
  class CommandResolver {}

  for (const command of commands) {
    const { name, description, permission, input } = command;
    const shared = {
      access: [permission] as const,
      parameters: [Ctx(), Arg('input', () => input.type)],
    } as const;
    addOperation(CommandResolver, {
      ...shared,
      name,
      kind: Mutation(() => BulkResult, { description }),
      run: (ctx: SignedInContext, given: object) => runPlannedCommand(ctx, command, given),
    });
    addOperation(CommandResolver, {
      ...shared,
      name: `preview${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      kind: Query(() => CommandPreview, {
        description: `What \`${name}\` would do with this input.`,
      }),
      run: (ctx: SignedInContext, given: object) => preview(ctx, command, given),
    });
  }
  return CommandResolver;
}

/** Carries such a command out. */
export async function runPlannedCommand(
  ctx: SignedInContext,
  command: BulkCommand<z.ZodType>,
  input: object,
) {
  const given = parseInput(command.input.schema, input);
  if (given instanceof InvalidInput) return given;
  const length = command.size?.(given) ?? largestBulk;
  return runBulkCommand<BulkDone>(ctx, { length }, async (tx) => {
    const planned = await command.plan(tx, ctx, given, { hold: true });
    if ('refusals' in planned) return refused(planned.refusals);
    const { outcomes, reason = null, write } = planned;
    if (!outcomes.some(({ done }) => done)) return BulkDone.of(outcomes, null);
    const entries = await write(tx);
    const change = { command: command.permission, reason, entries };
    return BulkDone.of(outcomes, entries.length > 0 ? await recordChange(tx, ctx, change) : null);
  });
}

function preview(ctx: SignedInContext, command: BulkCommand<z.ZodType>, input: object) {
  return previewInput(ctx, command.input.schema, input, async (given) => {
    const planned = await ctx.database.read((db) =>
      command.plan({ db, agencyId: ctx.agency.id }, ctx, given, { hold: false }),
    );
    if (!('refusals' in planned)) return { outcomes: planned.outcomes };
    const problems = planned.refusals.map(({ field = '', message }) =>
      problemOf({ path: field, message }),
    );
    return { outcomes: [], problems };
  });
}
