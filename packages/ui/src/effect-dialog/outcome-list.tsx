import { Text } from '@mantine/core';
import { IconArrowRight, IconBan, IconCheck } from '@tabler/icons-react';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { refusalSentence } from '../action-bar/refusal-sentences.ts';
import { formatCount } from '../locale/format-count.ts';
import type { Outcome } from './outcome.ts';
import classes from './effect-dialog.module.css';

type OutcomeListProps = {
  /** “Will be approved”, “Stay as they are”. */
  heading: string;
  outcomes: readonly Outcome[];
  /** `ahead` = will happen, `past` = has happened, `refused` = will not or did not. */
  kind: 'ahead' | 'past' | 'refused';
};

/** Above this number, the list only shows how many more there are. */
const mostListed = 100;

/** Records with the same outcome, each with its effects or with all reasons for the refusal. */
export function OutcomeList({ heading, outcomes, kind }: OutcomeListProps) {
  const headingId = useId();
  if (outcomes.length === 0) return null;
  return (
    <div>
      <Text id={headingId} size="sm" fw={600} className={classes.heading}>
        {heading} <span className={classes.count}>{formatCount(outcomes.length)}</span>
      </Text>
      <ul aria-labelledby={headingId} className={classes.list} data-kind={kind} tabIndex={0}>
        {outcomes.slice(0, mostListed).map((outcome) => (
          <li key={`${outcome.recordId} ${outcome.label}`} className={classes.item}>
            <span className={classes.icon}>{icons[kind]}</span>
            <div className={classes.words}>
              <div>{outcome.label}</div>
              {sentences(outcome).map((sentence) => (
                <Text key={sentence} size="xs" c="dimmed">
                  {sentence}
                </Text>
              ))}
            </div>
          </li>
        ))}
      </ul>
      {outcomes.length > mostListed && (
        <Text size="xs" c="dimmed" mt={4}>
          and {formatCount(outcomes.length - mostListed)} more
        </Text>
      )}
    </div>
  );
}

const icons: Record<OutcomeListProps['kind'], ReactNode> = {
  ahead: <IconArrowRight size={15} aria-hidden />,
  past: <IconCheck size={15} aria-hidden />,
  refused: <IconBan size={15} aria-hidden />,
};

const sentences = (outcome: Outcome): readonly string[] =>
  outcome.done ? outcome.effects : outcome.refusals.map(refusalSentence);
