import { Alert, Text } from '@mantine/core';
import { instantOf } from '@stint/domain/kernel/instants.ts';
import type { PunchKind } from '@stint/domain/punch/punch.ts';
import { formatTime } from '@stint/ui/dates/format-time.ts';
import { useNow } from '@stint/ui/dates/use-now.ts';
import { useState } from 'react';
import type { KnownClock } from '../device/known-clock.ts';
import type { ClockOnDevice } from '../device/use-clock-on-device.ts';
import { type ClockState, clockState } from '../punching/clock-state.ts';
import { possiblePunches } from '../punching/possible-punches.ts';
import { type Touch, usePunching } from '../punching/use-punching.ts';
import { useWorkChoice } from '../punching/use-work-choice.ts';
import { useClockTexts } from '../use-clock-texts.ts';
import { ClockButton } from './clock-button.tsx';
import { PunchRemarks } from './punch-remarks.tsx';
import { RunningTime } from './running-time.tsx';
import { TimeNow } from './time-now.tsx';
import { WorkChoice, workText } from './work-choice.tsx';
import { WaitingPunches } from './waiting-punches.tsx';
import classes from './clock-panel.module.css';

type ClockPanelProps = {
  clock: ClockOnDevice & { known: KnownClock };
  /** An administrator who views as somebody else touches nothing. */
  isViewOnly?: boolean;
};

/** The clock: how one stands to it, for how long one has worked, and what can be done now. */
export function ClockPanel({ clock, isViewOnly = false }: ClockPanelProps) {
  const { device, known, waiting, remarks } = clock;
  const texts = useClockTexts();
  const now = instantOf(Math.max(useNow(), lastMoment(clock)));
  const state = clockState(known, waiting, now);
  const { touch, resting, last } = usePunching(device, known.accountId, remarks);
  const { chosen, choose } = useWorkChoice(known);
  const [isUnclear, setUnclear] = useState(false);
  const { open, onBreakSince, mayClockIn } = state;
  const work = known.assignments.find(({ id }) => id === (open ? open.assignmentId : chosen));
  const possible = known.assignments.length === 0 ? withoutIn(state) : possiblePunches(state);

  const onTouch = (kind: PunchKind) => {
    const assignmentId = kind === 'IN' ? chosen : (open?.assignmentId ?? null);
    setUnclear(assignmentId === null);
    if (assignmentId !== null) void touch(kind, assignmentId);
  };

  return (
    <section className={classes.panel} aria-label={texts.title}>
      <h2 className={classes.state}>{stateText(state, texts)}</h2>
      <div className={classes.running}>
        {open ? (
          <RunningTime open={open} onBreakSince={onBreakSince} office={known.office} />
        ) : (
          <TimeNow office={known.office} />
        )}
        {work && <Text size="md">{workText(work)}</Text>}
        {possible.length === 0 && (
          <>
            <Text fw={600}>{texts.nothingToClock}</Text>
            <Text size="md">{texts.nothingToClockWhy}</Text>
          </>
        )}
      </div>
      {mayClockIn && known.assignments.length > 1 && (
        <WorkChoice
          works={known.assignments}
          chosen={chosen}
          onChoose={choose}
          error={isUnclear && chosen === null ? texts.chooseWhich : undefined}
        />
      )}
      {possible.map((kind, index) => (
        <ClockButton
          // The first keeps the focus when it becomes another.
          key={index === 0 ? 'first' : kind}
          kind={kind}
          isFirst={index === 0}
          isResting={resting || isViewOnly}
          onTouch={onTouch}
        />
      ))}
      {open && mayClockIn && <Text size="md">{texts.forgotten}</Text>}
      {isViewOnly && <Text size="md">{texts.viewing}</Text>}
      <p role="status" className={classes.done}>
        {doneText(last, texts, known)}
      </p>
      <PunchRemarks device={device} remarks={remarks} office={known.office} />
      {!device.keeps && !isViewOnly && <Alert color="yellow">{texts.keepsNothing}</Alert>}
      <WaitingPunches device={device} waiting={waiting} office={known.office} />
    </section>
  );
}

type Texts = ReturnType<typeof useClockTexts>;

function stateText({ open, onBreakSince }: ClockState, texts: Texts): string {
  if (open === null) return texts.out;
  return onBreakSince === null ? texts.working : texts.onBreak;
}

function doneText(last: Touch, texts: Texts, { office }: KnownClock): string {
  if (last === null) return '';
  if (last === 'notKept') return texts.notKept;
  return texts.done[last.kind](formatTime(last.at, office));
}

/** Nothing can be clocked in for; what is open can still be ended. */
function withoutIn(state: ClockState): PunchKind[] {
  return possiblePunches(state).filter((kind) => kind !== 'IN');
}

/** The minute that is shown goes on only once a minute: what was just punched is not in its future. */
function lastMoment({ known, waiting }: ClockPanelProps['clock']): number {
  const moments = [...known.punches.map(({ at }) => at), ...waiting.map((each) => each.deviceAt)];
  return Math.max(0, ...moments.map(Date.parse));
}
