import type { PermissionName } from '@stint/domain/access/permissions.ts';
import { expect, test } from 'vitest';
import { taskKind } from '../../src/task/task.kind.ts';
import { actionResolver } from '../../src/write/action-resolver.ts';
import type { BulkAction } from '../../src/write/bulk-action.type.ts';

const { complete, cancel } = taskKind.machine.actions;
const kind = {
  ...taskKind,
  machine: {
    ...taskKind.machine,
    actions: {
      ...taskKind.machine.actions,
      complete: { ...complete, permission: ['task:write', 'client:write'] as const },
      cancel: { ...cancel, permission: 'client:write' as const },
    },
  },
};
const Resolver = actionResolver(kind as unknown as typeof taskKind, {
  plural: 'Chores',
  actions: ['complete', 'reopen', 'cancel'],
}) as new () => {
  actionsOnChores: (ctx: { permissions: Set<PermissionName> }) => Promise<BulkAction[]>;
};

test.each<[PermissionName[], string[]]>([
  [
    ['task:write', 'client:write'],
    ['complete', 'reopen', 'cancel'],
  ],
  [['task:write'], ['complete', 'reopen']],
  [['client:write'], ['complete', 'cancel']],
])('with %s, these are offered for many records: %s', async (held, offered) => {
  const actions = await new Resolver().actionsOnChores({ permissions: new Set(held) });
  expect(actions.map(({ action }) => action)).toEqual(offered);
});
