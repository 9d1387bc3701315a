import { Alert, List } from '@mantine/core';
import { useClaimTexts } from './use-claim-texts.ts';

type FindingListProps = { findings: readonly { text: string; isWarning: boolean }[] };

/** What checks found about a whole claim: what stops it, and what somebody should look at. */
export function FindingList({ findings }: FindingListProps) {
  const texts = useClaimTexts();
  const stops = findings.filter(({ isWarning }) => !isWarning);
  const warnings = findings.filter(({ isWarning }) => isWarning);
  return (
    <>
      {stops.length > 0 && <Findings color="red" title={texts.stops} findings={stops} isStopping />}
      {warnings.length > 0 && (
        <Findings color="yellow" title={texts.warnings} findings={warnings} />
      )}
    </>
  );
}

type FindingsProps = FindingListProps & { color: string; title: string; isStopping?: boolean };

function Findings({ color, title, findings, isStopping }: FindingsProps) {
  const sentences = [...new Set(findings.map(({ text }) => text))];
  return (
    <Alert
      color={color}
      title={title}
      role="status"
      tabIndex={-1}
      data-blocking={isStopping ? title : undefined}
    >
      <List listStyleType="none">
        {sentences.map((sentence) => (
          <List.Item key={sentence}>{sentence}</List.Item>
        ))}
      </List>
    </Alert>
  );
}
