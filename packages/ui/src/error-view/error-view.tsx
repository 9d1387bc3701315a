import { Button, Text } from '@mantine/core';
import { IconAlertTriangle, IconRefresh } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useUiWords } from '../words/ui-words.ts';
import type { Problem } from './problem.ts';
import { useRetries } from './use-retries.ts';
import classes from './error-view.module.css';

type ErrorViewProps = {
  problem: Problem;
  onRetry?: () => void;
  /** Further actions besides trying again. */
  children?: ReactNode;
};

/** Shows what happened, what was kept, what to try, and the id to quote when asking for help. */
export function ErrorView({ problem, onRetry, children }: ErrorViewProps) {
  const words = useUiWords().errors;
  const { whileRetried } = problem;
  useRetries(whileRetried === undefined ? undefined : onRetry);
  const advice = (onRetry && whileRetried) ?? problem.advice;
  return (
    <div role="alert" className={classes.view}>
      <IconAlertTriangle size={22} aria-hidden className={classes.icon} />
      <div className={classes.words}>
        <Text fw={600}>{problem.message}</Text>
        {problem.kept && <Text size="sm">{problem.kept}</Text>}
        {advice && (
          <Text size="sm" c="dimmed">
            {advice}
          </Text>
        )}
        {problem.correlationId && (
          <Text size="xs" c="dimmed">
            {words.quote} <code>{problem.correlationId}</code>
          </Text>
        )}
        {(onRetry || children) && (
          <div className={classes.ways}>
            {onRetry && (
              <Button
                size="xs"
                variant="default"
                leftSection={<IconRefresh size={14} aria-hidden />}
                onClick={onRetry}
              >
                {words.tryAgain}
              </Button>
            )}
            {children}
          </div>
        )}
      </div>
    </div>
  );
}
