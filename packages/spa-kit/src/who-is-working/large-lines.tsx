import { ToneIcon } from '@stint/ui/status-badge/tone-icon.tsx';
import { memo } from 'react';
import type { WorkingLine } from './board-document.ts';
import classes from './large-display.module.css';
import { shiftText, stateDetail, type Telling } from './line-texts.ts';
import { stateTones } from './state-tones.ts';

type LargeLinesProps = { lines: readonly WorkingLine[]; telling: Telling };

/** The people of a board, to be read from two metres away: who, how they stand, and since when. */
export function LargeLines({ lines, telling }: LargeLinesProps) {
  return (
    <ul className={classes.lines} aria-label={telling.texts.title}>
      {lines.map((line) => (
        <LargeLine key={line.key} line={line} telling={telling} />
      ))}
    </ul>
  );
}

const LargeLine = memo(function LargeLine({
  line,
  telling,
}: {
  line: WorkingLine;
  telling: Telling;
}) {
  const tone = stateTones[line.state];
  return (
    <li className={classes.line} data-tone={tone}>
      <span className={classes.name}>{line.name}</span>
      <span className={classes.state}>
        <ToneIcon tone={tone} size={30} />
        {telling.texts.states[line.state]}
      </span>
      <span className={classes.detail}>{stateDetail(line, telling)}</span>
      <span className={classes.detail}>{shiftText(line, telling)}</span>
    </li>
  );
});
