import { Tables } from './migrations/0001-tables.ts';
import { Checks } from './migrations/0002-checks.ts';
import { RowLevelSecurity } from './migrations/0003-row-level-security.ts';
import { KeptRows } from './migrations/0004-kept-rows.ts';
import { MoreWords } from './migrations/0005-more-words.ts';
import { Configuration } from './migrations/0006-configuration.ts';
import { FoldedWords } from './migrations/0007-folded-words.ts';
import { BackgroundWork } from './migrations/0008-background-work.ts';
import { ReinstatedAssignments } from './migrations/0009-reinstated-assignments.ts';
import { Activities } from './migrations/0010-activities.ts';
import { Tasks } from './migrations/0012-tasks.ts';

/** In the order in which they run; what has been released is never edited. */
export const migrations = [
  Tables,
  Checks,
  RowLevelSecurity,
  KeptRows,
  MoreWords,
  Configuration,
  FoldedWords,
  BackgroundWork,
  ReinstatedAssignments,
  Activities,
  Tasks,
];
