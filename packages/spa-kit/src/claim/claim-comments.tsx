import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Button, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ClaimParty } from '@stint/domain/timesheet/claim.ts';
import type { CommentWords } from '@stint/messages/screen/comment-words.ts';
import { InstantText } from '@stint/ui/dates/instant-text.tsx';
import { BlockedBy } from '@stint/ui/form/blocked-by.tsx';
import { useCheckedForm } from '@stint/ui/form/use-checked-form.ts';
import { useId } from 'react';
import { useCommand } from '../answer/use-command.ts';
import { required } from '../record/form/required.ts';
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

/** What was typed stays until it is there, and is asked about before it is left. */
function CommentForm<Data>({ id, command, words }: Omit<ClaimCommentsProps<Data>, 'comments'>) {
  const form = useForm({
    initialValues: { text: '' },
    validate: { text: required(words.commentMissing) },
  });
  const [comment, sending] = useCommand(command, { form });
  const send = async () => {
    const answer = await comment({ input: { id, text: form.getValues().text.trim() } });
    if (answer.kind === 'done') form.reset();
  };
  const { root, onSubmit, blockedBy } = useCheckedForm({
    valid: () => !form.validate().hasErrors,
    send,
  });
  return (
    <form ref={root} onSubmit={onSubmit} noValidate>
      <LeaveGuard unsaved={form.isDirty()} busy={sending} />
      <Stack gap="xs" align="flex-start">
        <Textarea
          w="100%"
          size="md"
          label={words.comment}
          autosize
          minRows={2}
          {...form.getInputProps('text')}
        />
        <Group gap="sm">
          <Button type="submit" h={44} variant="default" loading={sending}>
            {words.send}
          </Button>
          <BlockedBy names={blockedBy} />
        </Group>
      </Stack>
    </form>
  );
}
