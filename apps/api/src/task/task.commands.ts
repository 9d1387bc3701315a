import { decide } from '@stint/domain/kernel/decide.ts';
import type { Refusal } from '@stint/domain/kernel/refusal.ts';
import { TaskEntity } from './task.entity.ts';
import {
  type CreateTaskInput,
  TaskCreated,
  taskSchema,
  TaskUpdated,
  taskUpdateSchema,
  type UpdateTaskInput,
} from './task.input.ts';
import { taskKind } from './task.kind.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { parseInput } from '../graphql/parse-input.ts';
import { InvalidInput } from '../graphql/results.ts';
import { isRefusal } from '../history/command.ts';
import { createRecord } from '../record/create-record.commands.ts';
import type { Reference } from '../record/references.facts.ts';
import { updateRecord } from '../record/update-record.commands.ts';

const command = taskKind.permission;

/** Makes a task, about a record that the viewer may see or about none. Reminds when it is due unless told otherwise. */
export async function createTask(ctx: SignedInContext, input: CreateTaskInput) {
  const given = parseInput(taskSchema, input);
  if (given instanceof InvalidInput) return given;
  const { subjectId: subject = null, ownerId = ctx.account?.id, remindOn, ...task } = given;
  const created = await createRecord(ctx, TaskEntity, {
    command,
    references: ownerOf(ownerId),
    subject,
    row: async () => ({
      ...task,
      ...subject,
      ownerId: ownerId!,
      remindOn: remindOn === undefined ? task.dueOn : remindOn,
      status: 'OPEN',
    }),
  });
  return isRefusal(created) ? created : TaskCreated.of(created);
}

/** Changes an open task. */
export async function updateTask(ctx: SignedInContext, input: UpdateTaskInput) {
  const entered = parseInput(taskUpdateSchema, input);
  if (entered instanceof InvalidInput) return entered;
  const updated = await updateRecord(ctx, [TaskEntity, 'Task'], {
    command,
    entered: { ...entered, ownerId: entered.ownerId ?? undefined } as never,
    references: () => ownerOf(entered.ownerId),
    decide: async (_, before) => ({ refusals: editRefusals(ctx, before) }),
  });
  return isRefusal(updated) ? updated : TaskUpdated.of(updated);
}

function editRefusals(ctx: SignedInContext, before: TaskEntity): readonly Refusal[] {
  const { machine, facts } = taskKind;
  const request = { facts: facts.of(before, ctx, undefined), input: {} };
  const decision = decide(machine, 'edit', { ...request, permissions: ctx.permissions });
  return decision.allowed ? [] : decision.refusals;
}

function ownerOf(ownerId: string | null | undefined): Reference[] {
  return [{ field: 'ownerId', type: 'Account', id: ownerId }];
}
