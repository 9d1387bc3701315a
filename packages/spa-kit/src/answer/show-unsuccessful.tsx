import { List, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { refusalSentence } from '@stint/ui/action-bar/refusal-sentences.ts';
import { problemOf } from '../views/problem-of.ts';
import type { Messages } from '@stint/messages/screen/messages.ts';
import type { Answer } from './answer.ts';

/** Shows a notice for a refusal, an invalid input or a failure; nothing for success. */
export function showUnsuccessful(answer: Answer<unknown>, messages: Messages): void {
  switch (answer.kind) {
    case 'done':
      return;
    case 'refused':
      return show(answer.message, answer.refusals.map(refusalSentence));
    case 'invalid':
      return show(
        answer.message || messages.checkEntries,
        answer.problems.map(({ message }) => message),
      );
    case 'failed': {
      const { message, kept, passes, correlationId, ...problem } = problemOf(
        answer.error,
        messages,
      );
      // A screen that could not be read is read again by itself; a change is repeated by whoever made it.
      const advice = passes ? messages.tryAgainSoon : problem.advice;
      return show(
        message,
        [kept, advice, correlationId].filter((line) => line !== undefined),
      );
    }
  }
}

function show(title: string, sentences: readonly string[]): void {
  const others = sentences.filter((sentence) => sentence !== title);
  notifications.show({
    title,
    message: others.length > 1 ? <Sentences sentences={others} /> : others[0],
    color: 'red',
    autoClose: 15_000,
    role: 'alert',
  });
}

function Sentences({ sentences }: { sentences: readonly string[] }) {
  return (
    <List size="sm" spacing={2} listStyleType="none">
      {sentences.map((sentence) => (
        <List.Item key={sentence}>
          <Text size="sm">{sentence}</Text>
        </List.Item>
      ))}
    </List>
  );
}
