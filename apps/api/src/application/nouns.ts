import { taskModule } from '../task/task.module.ts';
import type { NounModule } from '../noun/noun-module.ts';

/** The nouns that declare in one place what they bring along; the lists beside this file add the others. */
export const nouns: readonly NounModule[] = [taskModule];
