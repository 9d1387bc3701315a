import { formatRecentTime } from '@stint/ui/dates/format-recent-time.ts';
import { StatusBadge } from '@stint/ui/status-badge/status-badge.tsx';
import type { ReactNode } from 'react';
import type { PortalColumn } from '../portal/portal-table.tsx';
import type { WorkingLine } from './board-document.ts';
import { shiftText, stateDetail, type Telling } from './line-texts.ts';
import { stateTones } from './state-tones.ts';
import classes from './working-board.module.css';

type Options = Telling & {
  /** Whether the people work at several clients. */
  showsClient: boolean;
  /** The name, where it leads somewhere. */
  nameOf?: (line: WorkingLine) => ReactNode;
};

/** What the board shows of each line. */
export function workingColumns(options: Options): readonly PortalColumn<WorkingLine>[] {
  const { showsClient, nameOf, ...telling } = options;
  const { columns, states } = telling.texts;
  const time = (instant: string | null | undefined, { timeZone: zone }: WorkingLine) =>
    instant && <time dateTime={instant}>{formatRecentTime(instant, { ...telling, zone })}</time>;
  return [
    {
      id: 'name',
      label: columns.name,
      cell: (line) => (
        <>
          {nameOf?.(line) ?? line.name}
          <span className={classes.below}>{line.jobTitle}</span>
        </>
      ),
    },
    {
      id: 'state',
      label: columns.state,
      cell: (line) => (
        <>
          <StatusBadge tone={stateTones[line.state]} label={states[line.state]} />
          <span className={classes.below}>{stateDetail(line, telling)}</span>
        </>
      ),
    },
    { id: 'shift', label: columns.shift, cell: (line) => shiftText(line, telling) },
    { id: 'in', label: columns.in, cell: (line) => time(line.clockedInAt, line) },
    { id: 'out', label: columns.out, cell: (line) => time(line.clockedOutAt, line) },
    ...(showsClient
      ? [{ id: 'client', label: columns.client, cell: (line: WorkingLine) => line.clientName }]
      : []),
    { id: 'location', label: columns.location, cell: (line) => line.locationName },
    { id: 'updated', label: columns.updated, cell: (line) => time(line.updatedAt, line) },
  ];
}
