import { List, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { refusalSentence } from '@stint/ui/action-bar/refusal-sentences.ts';
import { overloadOf } from '../client/failure.ts';
import { problemOf } from '../views/problem-of.ts';
import type { Messages } from '@stint/messages/screen/messages.ts';
import type { Answer } from './answer.ts';

/** The notices of failures that pass by themselves. */
const passing = new Set<string>();

/** Something succeeded: no notice says any longer that the server cannot be reached and nothing was changed. */
export function hidePassed(): void {
  passing.forEach((id) => notifications.hide(id));
  passing.clear();
}

/**
 * Shows a notice for a refusal, an invalid input, or a failure; nothing for success.
 *
 * @returns the id of the notice
 */
export function showUnsuccessful(answer: Answer<unknown>, messages: Messages): string | undefined {
  switch (answer.kind) {
    case 'done':
      return undefined;
    case 'refused': {
      const sentences = answer.refusals.map(refusalSentence);
      const [only] = sentences;
      // What the one refusal says, it does not say twice, as the title and below it.
      const isSaid = sentences.length === 1 && only!.startsWith(answer.message);
      return show(isSaid ? only! : answer.message, isSaid ? [] : sentences);
    }
    case 'invalid':
      return show(
        answer.message || messages.checkEntries,
        answer.problems.map(({ message }) => message),
      );
    case 'failed': {
      const { message, kept, advice, whileRetried, correlationId } = problemOf(
        answer.error,
        messages,
      );
      const unchanged = overloadOf(answer.error) === 'lost' ? undefined : messages.nothingChanged;
      const id = show(
        message,
        [kept ?? unchanged, advice, correlationId].filter((line) => line !== undefined),
      );
      if (whileRetried !== undefined) passing.add(id);
      return id;
    }
  }
}

/** @returns the id of the notice */
function show(title: string, sentences: readonly string[]): string {
  const others = sentences.filter((sentence) => sentence !== title);
  return notifications.show({
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
