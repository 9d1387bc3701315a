import { hoursAndMinutes } from '@stint/domain/kernel/hours-and-minutes.ts';
import classes from './compared-times.module.css';

type ComparedTimesProps = {
  /** In minutes. */
  scheduled: number;
  punched: number;
  claimed: number;
  /** What is claimed is not what was punched or, without punches, planned. */
  differs: boolean;
  words: { scheduled: string; punched: string; claimed: string; differs: string };
};

/** Scheduled, punched and claimed time of a day side by side, in hours and minutes; a difference is marked in words too. */
export function ComparedTimes({ words, differs, ...minutes }: ComparedTimesProps) {
  return (
    <dl className={classes.times}>
      {(['scheduled', 'punched', 'claimed'] as const).map((name) => (
        <div key={name} data-differs={(name === 'claimed' && differs) || undefined}>
          <dt>{words[name]}</dt>
          <dd>
            {minutes[name] === 0 ? '–' : hoursAndMinutes(minutes[name])}
            {name === 'claimed' && differs && <span> {words.differs}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
