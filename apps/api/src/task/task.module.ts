import { TaskEntity } from './task.entity.ts';
import { taskExport } from './task.export.ts';
import { taskReminders } from './task.jobs.ts';
import { taskKind } from './task.kind.ts';
import { TaskResolver } from './task.resolver.ts';
import { actionResolver } from '../write/action-resolver.ts';
import type { NounModule } from '../noun/noun-module.ts';

/** Tasks, as the application is put together from them. */
export const taskModule: NounModule = {
  entities: [TaskEntity],
  resolvers: [
    TaskResolver,
    actionResolver(taskKind, { plural: 'Tasks', actions: ['complete', 'reopen', 'cancel'] }),
  ],
  schedules: [taskReminders],
  exports: { tasks: taskExport },
};
