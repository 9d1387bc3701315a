import { dueMark } from '@stint/domain/task/due.ts';
import type { TaskStatus } from '@stint/domain/task/task.ts';
import { DateText } from '@stint/ui/dates/date-text.tsx';
import { formatDate } from '@stint/ui/dates/format-date.ts';
import { StatusBadge } from '@stint/ui/status-badge/status-badge.tsx';
import { useViewer } from '../../session/viewer.ts';

type DueTextProps = { task: { status: TaskStatus; dueOn: string | null } };

/** The last day to do a task on. Of an open one it is marked when that day is today or has passed. */
export function DueText({ task }: DueTextProps) {
  const { today } = useViewer();
  const { dueOn } = task;
  const mark = dueMark(task, today);
  if (dueOn === null || mark === null) return <DateText date={dueOn} />;
  return mark === 'OVERDUE' ? (
    <StatusBadge tone="bad" label={`${formatDate(dueOn)} · overdue`} />
  ) : (
    <StatusBadge tone="attention" label={`${formatDate(dueOn)} · today`} />
  );
}
