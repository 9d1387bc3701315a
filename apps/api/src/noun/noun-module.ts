import type { EntityClass } from '../database/table.ts';
import type { RecordOperations } from '../graphql/record-resolver.ts';
import type { SearchableKind } from '../graphql/searchable-kind.ts';
import type { ChangeFollower } from '../history/followers.ts';
import type { Reversal } from '../history/reversals.ts';
import type { Job } from '../jobs/job.ts';
import type { ScheduledJob } from '../jobs/scheduled-job.ts';
import type { Subscription } from '../jobs/subscription.ts';

/** What a noun brings into the application; it is listed once, in `application/nouns.ts`. */
export interface NounModule {
  /** What is stored. */
  entities: readonly EntityClass[];
  /** What the graph offers of its records: lists, also as files, records by id, creating and updating. */
  records?: readonly RecordOperations[];
  /** What it offers besides. */
  resolvers?: readonly NewableFunction[];
  /** What follows its changes, and those of others. */
  subscribers?: readonly Subscription[];
  /** What must follow changes of others in their own transaction. */
  followers?: readonly ChangeFollower[];
  /** How its rows are taken back where they stay. */
  reversals?: readonly Reversal[];
  /** What is done after a request. */
  jobs?: readonly Job<never>[];
  /** What is done at certain times. */
  schedules?: readonly ScheduledJob[];
  /** How its records are found by what people type (⌘K). */
  search?: SearchableKind;
}
