import { nouns } from './nouns.ts';
import { ChangeSetEntity } from '../history/change-set.entity.ts';
import { AuditEntryEntity } from '../history/audit-entry.entity.ts';
import { OutboxEntryEntity } from '../history/outbox-entry.entity.ts';
import { OnceKeyEntity } from '../jobs/once-key.entity.ts';
import { ScheduleRunEntity } from '../jobs/schedule-run.entity.ts';
import { CounterEntity } from '../database/counter.entity.ts';
import { SearchWordEntity } from '../search/search-word.entity.ts';

/** Everything that is stored. */
export const entities = [
  ChangeSetEntity,
  AuditEntryEntity,
  OutboxEntryEntity,
  OnceKeyEntity,
  ScheduleRunEntity,
  CounterEntity,
  SearchWordEntity,
  ...nouns.flatMap((noun) => noun.entities),
];
