import { taskStates } from '@stint/domain/task/task.ts';
import type { TaskRowFragment } from '../../gql/graphql.ts';
import { RecordLink } from '../address/record-link.tsx';
import type { RelatedRecord } from '../view/related-records.tsx';
import { StateBadge } from '../view/state-badge.tsx';
import { DueText } from './due-text.tsx';
import { TaskTick, type Tick } from './task-tick.tsx';

type How = {
  /** What its box does; false for viewers who may not. */
  tick: Tick | false;
  /** Its status is said, because not all in the list have the same. */
  withStatus: boolean;
};

/** A task beside the record that it is about. */
export function relatedTask(task: TaskRowFragment, { tick, withStatus }: How): RelatedRecord {
  const { id, title, status, dueOn, owner, outcome } = task;
  return {
    id,
    before: tick && <TaskTick task={task} tick={tick} />,
    title: <RecordLink id={id}>{title}</RecordLink>,
    detail: (
      <>
        {owner.displayName}
        {dueOn !== null && ' · '}
        {dueOn !== null && <DueText task={task} />}
        {outcome !== null && ` · ${outcome}`}
      </>
    ),
    badge: withStatus && <StateBadge states={taskStates} state={status} />,
  };
}
