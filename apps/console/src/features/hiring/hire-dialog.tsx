import { useQuery } from '@apollo/client/react';
import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import { problemOf } from '@stint/spa-kit/views/problem-of.ts';
import { useWords } from '@stint/spa-kit/words/words-context.tsx';
import { EffectDialog } from '@stint/ui/effect-dialog/effect-dialog.tsx';
import { DateField } from '@stint/ui/form/date-field.tsx';
import { useState } from 'react';
import { graphql } from '../../gql/gql.ts';
import { counted } from '../../record/counted.ts';
import { outcomesOf } from '../../record/outcomes.ts';
import { useBulkChange } from '../../record/use-bulk-change.ts';
import type { DecisionDialogProps } from './hiring-dialog.tsx';

export const PreviewHireDocument = graphql(`
  query PreviewHire($input: HireCandidatesInput!) {
    previewHireCandidates(input: $input) {
      outcomes {
        ...RecordOutcome
      }
    }
  }
`);

export const HireCandidatesDocument = graphql(`
  mutation HireCandidates($input: HireCandidatesInput!) {
    hireCandidates(input: $input) {
      ...BulkChange
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

/** Makes employees of candidates; what a checklist still misses stands with its candidate (P-11). */
export function HireDialog({ candidateIds, onClose, onDone }: DecisionDialogProps) {
  const { today } = useViewer();
  const words = useWords();
  const [hiredOn, setHiredOn] = useState<string | null>(today);
  const { change, dialog } = useBulkChange(HireCandidatesDocument, {
    done: (count) => `${counted(count, 'candidate')} hired.`,
    onClose,
    onDone,
  });
  const input = { candidateIds: [...candidateIds], hiredOn };
  const { data, error } = useQuery(PreviewHireDocument, {
    variables: { input },
    fetchPolicy: 'no-cache',
    skip: dialog.results !== undefined,
  });

  return (
    <EffectDialog
      opened
      onClose={onClose}
      title="Hire"
      willHappen="Will be hired"
      preview={data ? outcomesOf(data.previewHireCandidates.outcomes) : null}
      confirmLabel={(count) => `Hire ${counted(count, 'candidate')}`}
      ready={hiredOn !== null}
      problem={error ? problemOf(error, words) : null}
      onConfirm={() => void change({ input })}
      {...dialog}
    >
      <DateField required label="Hire date" value={hiredOn} onChange={setHiredOn} />
    </EffectDialog>
  );
}
