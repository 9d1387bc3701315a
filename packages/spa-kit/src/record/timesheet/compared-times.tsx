import { comparedFigures, type ComparedFigures, figureText } from './compared-figures.ts';
import classes from './compared-times.module.css';

type ComparedTimesProps = ComparedFigures & {
  /** What is claimed is not what was punched or, without punches, planned. */
  differs: boolean;
  words: Record<keyof ComparedFigures | 'differs', string>;
};

/** Scheduled, punched, and claimed time of a day side by side, in hours and minutes; a difference is marked in words too. */
export function ComparedTimes({ words, differs, ...minutes }: ComparedTimesProps) {
  return (
    <dl className={classes.times}>
      {comparedFigures.map((name) => (
        <div key={name} data-differs={(name === 'claimed' && differs) || undefined}>
          <dt>{words[name]}</dt>
          <dd>
            {figureText(minutes[name])}
            {name === 'claimed' && differs && <span> {words.differs}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
