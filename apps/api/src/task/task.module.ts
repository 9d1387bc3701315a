import { taskCommands } from './task.commands.ts';
import { TaskEntity } from './task.entity.ts';
import { taskReminders } from './task.jobs.ts';
import { taskKind } from './task.kind.ts';
import { tasks } from './task.queries.ts';
import { Task } from './task.type.ts';
import type { NounModule } from '../noun/noun-module.ts';
import { actionResolver } from '../write/action-resolver.ts';

/** Tasks, as the application is put together from them. */
export const taskModule: NounModule = {
  entities: [TaskEntity],
  records: [{ type: Task, list: tasks, commands: taskCommands }],
  resolvers: [
    actionResolver(taskKind, { plural: 'Tasks', actions: ['complete', 'reopen', 'cancel'] }),
  ],
  schedules: [taskReminders],
};
