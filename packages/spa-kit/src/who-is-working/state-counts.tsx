import { UnstyledButton } from '@mantine/core';
import { valuesOf } from '@stint/domain/kernel/labels.ts';
import {
  countsByState,
  workingStateLabels,
  type WorkingState,
} from '@stint/domain/who-is-working/working-state.ts';
import type { WhoIsWorkingTexts } from '@stint/messages/screen/who-is-working.ts';
import { formatCount } from '@stint/ui/locale/format-count.ts';
import { ToneIcon } from '@stint/ui/status-badge/tone-icon.tsx';
import type { WorkingLine } from './board-document.ts';
import classes from './state-counts.module.css';
import { stateTones } from './state-tones.ts';

type StateCountsProps = {
  texts: WhoIsWorkingTexts;
  /** Everybody who is counted. */
  lines: readonly WorkingLine[];
  /** The states that are filtered by. */
  chosen: readonly string[];
  onChoose: (states: string[]) => void;
  isLarge?: boolean;
};

/** How many people are in each state, in large digits. Each number is a switch that shows those people alone. */
export function StateCounts({ texts, lines, chosen, onChoose, isLarge }: StateCountsProps) {
  const counts = countsByState(lines);
  const toggle = (state: WorkingState) =>
    onChoose(chosen.includes(state) ? chosen.filter((each) => each !== state) : [...chosen, state]);
  return (
    <div
      role="group"
      aria-label={texts.filterByState}
      className={classes.counts}
      data-large={isLarge || undefined}
    >
      {valuesOf(workingStateLabels).map((state) => (
        <UnstyledButton
          key={state}
          className={classes.count}
          data-tone={stateTones[state]}
          data-none={counts[state] === 0 || undefined}
          aria-pressed={chosen.includes(state)}
          onClick={() => toggle(state)}
        >
          <span className={classes.number}>{formatCount(counts[state])}</span>
          <span className={classes.state}>
            <ToneIcon tone={stateTones[state]} size={isLarge ? 22 : 14} />
            {texts.states[state]}
          </span>
        </UnstyledButton>
      ))}
    </div>
  );
}
