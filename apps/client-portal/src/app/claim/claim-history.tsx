import { Text, Title } from '@mantine/core';
import { formatInstant } from '@stint/ui/dates/format-instant.ts';
import { InstantText } from '@stint/ui/dates/instant-text.tsx';
import { useOfficeTime } from '@stint/ui/dates/office-time.ts';
import classes from './claim.module.css';
import { useClaimTexts } from './use-claim-texts.ts';

type ClaimHistoryProps = {
  decisions: readonly { id: string; at: string; sentence: string }[];
  statements: readonly { text: string; acceptedAt: string }[];
};

/** What was decided, and the statements that were accepted. */
export function ClaimHistory({ decisions, statements }: ClaimHistoryProps) {
  const texts = useClaimTexts();
  const office = useOfficeTime();
  return (
    <section aria-labelledby="claim-history">
      <Title order={2} id="claim-history" size="h4" mb="xs">
        {texts.history}
      </Title>
      {decisions.length === 0 && <Text c="dimmed">{texts.historyEmpty}</Text>}
      <ol className={classes.list}>
        {decisions.map(({ id, at, sentence }) => (
          <li key={id}>
            <div className={classes.words}>{sentence}</div>
            <Text size="xs" c="dimmed">
              <InstantText instant={at} />
            </Text>
          </li>
        ))}
        {statements.map(({ text, acceptedAt }) => (
          <li key={acceptedAt} className={classes.words}>
            {texts.accepted(text, formatInstant(acceptedAt, office))}
          </li>
        ))}
      </ol>
    </section>
  );
}
