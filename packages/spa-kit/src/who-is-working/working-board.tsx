import { Button } from '@mantine/core';
import { byUrgency } from '@stint/domain/who-is-working/urgency.ts';
import { useOfficeTime } from '@stint/ui/dates/office-time.ts';
import { withFilter } from '@stint/ui/data-grid/grid-query.ts';
import { EmptyState } from '@stint/ui/empty-state/empty-state.tsx';
import type { WhoIsWorkingTexts } from '@stint/messages/screen/who-is-working.ts';
import { useMemo, type ReactNode } from 'react';
import { useGridQuery } from '../record/address/use-grid-query.ts';
import type { WorkingLine } from './board-document.ts';
import { boardDefaults, chosenIn, linesAtPlaces, linesInStates } from './board-filters.ts';
import { BoardNews } from './board-news.tsx';
import { BoardStatus } from './board-status.tsx';
import { LargeDisplay } from './large-display.tsx';
import { LargeLines } from './large-lines.tsx';
import type { Telling } from './line-texts.ts';
import { StateCounts } from './state-counts.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { useLargeDisplay } from './use-large-display.ts';
import type { LiveBoard } from './use-live-board.ts';
import classes from './working-board.module.css';
import { workingColumns } from './working-columns.tsx';
import { WorkingTable } from './working-table.tsx';

type WorkingBoardProps = {
  texts: WhoIsWorkingTexts;
  live: LiveBoard;
  /** Whether the people work at several clients. */
  showsClient?: boolean;
  /** A name that leads somewhere; at module scope. */
  nameOf?: (line: WorkingLine) => ReactNode;
  /** More to filter by, above the numbers. */
  filters?: ReactNode;
};

/**
 * Who works today (S-21): the numbers of each state, each of which filters, and the people as they change, the most
 * urgent first. What is filtered by and whether it fills the screen stand in the address.
 */
export function WorkingBoard({ texts, live, showsClient, nameOf, filters }: WorkingBoardProps) {
  const { query, onQueryChange } = useGridQuery(boardDefaults);
  const display = useLargeDisplay();
  const keptFocus = useKeptFocus();
  const telling = useTelling(texts, live.board?.at);
  const columns = useMemo(
    () => workingColumns({ ...telling, showsClient: showsClient === true, nameOf }),
    [telling, showsClient, nameOf],
  );
  if (live.board === null) return <BoardStatus texts={texts} live={live} />;

  const lines = linesAtPlaces(live.board.lines, query.filters);
  const shown = byUrgency(linesInStates(lines, query.filters));
  const counts = (
    <StateCounts
      texts={texts}
      lines={lines}
      chosen={chosenIn(query.filters, 'state')}
      onChoose={(states) => onQueryChange((query) => withFilter(query, 'state', states))}
      isLarge={display.isOpen}
    />
  );
  const nobody =
    live.board.lines.length === 0 ? (
      <EmptyState title={texts.nobody} description={texts.nobodyWhy} />
    ) : (
      <EmptyState title={texts.noneShown} description={texts.noneShownWhy}>
        <Button variant="default" size="md" onClick={() => onQueryChange(() => boardDefaults)}>
          {texts.showEverybody}
        </Button>
      </EmptyState>
    );
  const { state: _, ...places } = query.filters;
  return (
    <div {...keptFocus} className={classes.board}>
      <BoardNews key={JSON.stringify(places)} texts={texts} lines={lines} />
      <BoardStatus texts={texts} live={live} onLargeDisplay={display.open} />
      {filters}
      {!display.isOpen && counts}
      {!display.isOpen &&
        (shown.length > 0 ? (
          <WorkingTable caption={texts.title} columns={columns} lines={shown} />
        ) : (
          nobody
        ))}
      {display.isOpen && (
        <LargeDisplay title={texts.title} leave={texts.leaveLargeDisplay} onLeave={display.close}>
          <BoardStatus texts={texts} live={live} />
          {counts}
          {shown.length > 0 ? <LargeLines lines={shown} telling={telling} /> : nobody}
        </LargeDisplay>
      )}
    </div>
  );
}

/** Times are told anew every quarter of an hour, so that yesterday's name their day. */
const quarter = 15 * 60_000;

function useTelling(texts: WhoIsWorkingTexts, at: string | undefined): Telling {
  const office = useOfficeTime();
  const now = at === undefined ? 0 : Math.floor(Date.parse(at) / quarter) * quarter;
  return useMemo(() => ({ texts, office, now }), [texts, office, now]);
}
