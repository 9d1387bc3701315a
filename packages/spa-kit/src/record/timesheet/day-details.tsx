import { hoursAndMinutes } from '@stint/domain/kernel/hours-and-minutes.ts';
import type { ReactNode } from 'react';
import type { ComparedDay } from './compared-day.ts';
import classes from './timesheet-comparison.module.css';
import { useComparisonTexts } from './use-comparison-texts.ts';
import { useSpanText } from './use-span-text.ts';

export type ComparedLine = ComparedDay['lines'][number];

type DayDetailsProps = {
  day: ComparedDay;
  timeZone: string;
  /** Beside a claimed line: what the screen lets one do with it. */
  lineAside?: (line: ComparedLine) => ReactNode;
};

/** What differs on a day, and the times behind its figures: the claimed lines, and the punches, raw and rounded. */
export function DayDetails({ day, timeZone, lineAside }: DayDetailsProps) {
  const texts = useComparisonTexts();
  const spanText = useSpanText(timeZone);
  const difference = day.claimed - day[day.basis];
  return (
    <ul className={classes.details}>
      {day.differs && (
        <li className={classes.mark}>
          {texts.differs[day.basis](hoursAndMinutes(Math.abs(difference)), difference > 0)}
        </li>
      )}
      {day.lines.map((line) => (
        <li key={line.id}>
          <ClaimedLine line={line} span={spanText(line)} />
          {lineAside?.(line)}
        </li>
      ))}
      {day.punchedTimes.map((punched) => (
        <li key={punched.rawStartsAt}>
          <PunchedLine punched={punched} spanText={spanText} />
        </li>
      ))}
    </ul>
  );
}

function ClaimedLine({ line, span }: { line: ComparedLine; span: string }) {
  const texts = useComparisonTexts();
  const { breakMinutes, source, reason } = line;
  const parts = [
    texts.claimedTimes(span),
    ...(breakMinutes > 0 ? [texts.unpaidBreak(hoursAndMinutes(breakMinutes))] : []),
    texts.sources[source],
  ];
  return (
    <>
      {parts.join(' · ')}
      {reason && <div className={classes.reason}>{texts.reason(reason)}</div>}
    </>
  );
}

type PunchedLineProps = {
  punched: ComparedDay['punchedTimes'][number];
  spanText: (span: { startsAt: string; endsAt: string }) => string;
};

function PunchedLine({ punched, spanText }: PunchedLineProps) {
  const texts = useComparisonTexts();
  const { rawStartsAt, rawEndsAt, roundingMinutes, breaks } = punched;
  const raw = spanText({ startsAt: rawStartsAt, endsAt: rawEndsAt });
  const rounded = spanText(punched);
  const length = hoursAndMinutes(Math.abs(roundingMinutes));
  const parts = [
    texts.punchedTimes(raw),
    ...(rounded === raw ? [] : [texts.roundedTo(rounded)]),
    ...breaks.map(({ minutes, isPaid }) =>
      (isPaid ? texts.paidBreak : texts.unpaidBreak)(hoursAndMinutes(minutes)),
    ),
  ];
  return (
    <>
      {parts.join(' · ')}
      {roundingMinutes !== 0 && (
        <div>{roundingMinutes > 0 ? texts.roundingGave(length) : texts.roundingTook(length)}</div>
      )}
    </>
  );
}
