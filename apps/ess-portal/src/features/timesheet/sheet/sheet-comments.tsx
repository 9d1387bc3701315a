import { Button, Stack, Text, Textarea, Title } from '@mantine/core';
import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import { InstantText } from '@stint/ui/dates/instant-text.tsx';
import { useState, type FormEvent } from 'react';
import { graphql } from '../../../gql/gql.ts';
import { useTimesheetTexts } from '../use-timesheet-texts.ts';
import type { Sheet } from './week-sheet.query.ts';

export const CommentOnSheetDocument = graphql(`
  mutation CommentOnSheet($input: CommentOnTimesheetInput!) {
    commentOnTimesheet(input: $input) {
      ... on TimesheetCommented {
        timesheet {
          ...WeekSheet
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

/** What was said about a sheet, and something to say. What was typed stays until it is there. */
export function SheetComments({ sheet }: { sheet: Sheet }) {
  const texts = useTimesheetTexts();
  const [text, setText] = useState('');
  const [comment, busy] = useCommand(CommentOnSheetDocument);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    const answer = await comment({ input: { id: sheet.id, text } });
    if (answer.kind === 'done') setText('');
  };
  return (
    <Stack gap="sm" component="section" aria-label={texts.comments}>
      <Title order={2} size="h3">
        {texts.comments}
      </Title>
      {sheet.comments.map(({ authorName, party, text: said, writtenAt }) => (
        <div key={`${writtenAt} ${authorName}`}>
          <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {authorName} ({texts.parties[party]}) · <InstantText instant={writtenAt} />
          </Text>
          <Text style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>{said}</Text>
        </div>
      ))}
      <form onSubmit={(event) => void send(event)}>
        <Stack gap="xs">
          <Textarea
            size="md"
            label={texts.comment}
            maxLength={2_000}
            value={text}
            onChange={({ currentTarget }) => setText(currentTarget.value)}
          />
          <Button
            type="submit"
            variant="default"
            h={44}
            loading={busy}
            style={{ alignSelf: 'flex-start' }}
          >
            {texts.send}
          </Button>
        </Stack>
      </form>
    </Stack>
  );
}
