import { Button, Text } from '@mantine/core';
import classes from './views.module.css';

type ViewQuestionProps = {
  /** With what follows: “Delete “Nurses”?” */
  question: string;
  /** On the button: “Delete”. */
  answer: string;
  danger?: boolean;
  onAnswer: () => void;
  onCancel: () => void;
};

/** Asks before a view is lost. The focus is on Cancel. */
export function ViewQuestion({ question, answer, danger, onAnswer, onCancel }: ViewQuestionProps) {
  return (
    <div role="alert" className={classes.question}>
      <Text size="sm">{question}</Text>
      <div className={classes.answers}>
        <Button size="compact-sm" variant="default" autoFocus onClick={onCancel}>
          Cancel
        </Button>
        <Button size="compact-sm" color={danger ? 'red' : undefined} onClick={onAnswer}>
          {answer}
        </Button>
      </div>
    </div>
  );
}
