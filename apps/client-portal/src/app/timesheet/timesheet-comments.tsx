import { Button, Stack, Text, Textarea, Title } from '@mantine/core';
import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import { InstantText } from '@stint/ui/dates/instant-text.tsx';
import { useState, type FormEvent } from 'react';
import { graphql } from '../../gql/gql.ts';
import classes from '../claim/claim.module.css';
import { useClaimTexts } from '../claim/use-claim-texts.ts';
import type { Sheet } from './timesheet-document.ts';

export const CommentOnTimesheetDocument = graphql(`
  mutation CommentOnPortalTimesheet($input: CommentOnTimesheetInput!) {
    commented: commentOnTimesheet(input: $input) {
      ... on TimesheetCommented {
        timesheet {
          id
          version
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

/** As long as the API takes. */
const longest = 2000;

/** What worker, client and agency say about a timesheet (S-22), and one's own word. */
export function TimesheetComments({ sheet: { id, comments } }: { sheet: Sheet }) {
  const texts = useClaimTexts();
  return (
    <section aria-labelledby="sheet-comments">
      <Title order={2} id="sheet-comments" size="h4" mb="xs">
        {texts.comments}
      </Title>
      <Stack gap="md" maw={640}>
        {comments.length === 0 && <Text c="dimmed">{texts.noComments}</Text>}
        <ol className={classes.list}>
          {comments.map(({ text, writtenAt, party, authorName }) => (
            <li key={`${writtenAt} ${text}`}>
              <Text size="sm">
                <strong>{authorName}</strong> ({texts.parties[party]}) ·{' '}
                <InstantText instant={writtenAt} />
              </Text>
              <div className={classes.words}>{text}</div>
            </li>
          ))}
        </ol>
        <CommentForm id={id} />
      </Stack>
    </section>
  );
}

function CommentForm({ id }: { id: string }) {
  const texts = useClaimTexts();
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const [send, sending] = useCommand(CommentOnTimesheetDocument);
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
      <Stack gap="xs" align="flex-start">
        <Textarea
          w="100%"
          label={texts.comment}
          autosize
          minRows={2}
          maxLength={longest}
          value={text}
          error={tried && isMissing && texts.commentMissing}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" size="md" variant="default" loading={sending}>
          {texts.send}
        </Button>
      </Stack>
    </form>
  );
}
