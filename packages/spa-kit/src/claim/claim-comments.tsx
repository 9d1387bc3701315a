import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Button, Stack, Text, Textarea, Title } from '@mantine/core';
import type { ClaimParty } from '@stint/domain/timesheet/claim.ts';
import type { CommentWords } from '@stint/messages/screen/comment-words.ts';
import { InstantText } from '@stint/ui/dates/instant-text.tsx';
import { useId, useState, type FormEvent } from 'react';
import { useCommand } from '../answer/use-command.ts';
import { LeaveGuard } from '../views/leave-guard.tsx';
import classes from './claim-comments.module.css';

type ClaimComment = { text: string; writtenAt: string; party: ClaimParty; authorName: string };

type ClaimCommentsProps<Data> = {
  id: string;
  comments: readonly ClaimComment[];
  /** The command that comments on it. */
  command: TypedDocumentNode<Data, { input: { id: string; text: string } }>;
  words: CommentWords;
};

/** What worker, client and agency say about a timesheet or an expense report (S-22), and one's own word. */
export function ClaimComments<Data>({ id, comments, command, words }: ClaimCommentsProps<Data>) {
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <Title order={2} id={heading} size="h4" mb="xs">
        {words.comments}
      </Title>
      <Stack gap="md" maw={640}>
        {comments.length === 0 && <Text c="dimmed">{words.noComments}</Text>}
        <ol className={classes.list}>
          {comments.map(({ text, writtenAt, party, authorName }) => (
            <li key={`${writtenAt} ${text}`} className={classes.comment}>
              <Text size="sm">
                <strong>{authorName}</strong> ({words.parties[party]}) ·{' '}
                <InstantText instant={writtenAt} />
              </Text>
              <Text className={classes.said}>{text}</Text>
            </li>
          ))}
        </ol>
        <CommentForm id={id} command={command} words={words} />
      </Stack>
    </section>
  );
}

/** As long as the API takes. */
const longest = 2000;

/** What was typed stays until it is there, and is asked about before it is left. */
function CommentForm<Data>({ id, command, words }: Omit<ClaimCommentsProps<Data>, 'comments'>) {
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const [send, sending] = useCommand(command);
  const isMissing = text.trim() === '';
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isMissing) return;
    const answer = await send({ input: { id, text: text.trim() } });
    if (answer.kind !== 'done') return;
    setText('');
    setTried(false);
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <LeaveGuard unsaved={!isMissing} busy={sending} />
      <Stack gap="xs" align="flex-start">
        <Textarea
          w="100%"
          size="md"
          label={words.comment}
          autosize
          minRows={2}
          maxLength={longest}
          value={text}
          error={tried && isMissing && words.commentMissing}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" h={44} variant="default" loading={sending}>
          {words.send}
        </Button>
      </Stack>
    </form>
  );
}
