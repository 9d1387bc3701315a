import { Textarea } from '@mantine/core';
import { EffectDialog } from '../src/effect-dialog/effect-dialog.tsx';
import { people } from './people.ts';

/** The dialog that shows its effect first, with mixed outcomes and a warning. */
export function DialogPage({ rows }: { rows: number }) {
  return (
    <EffectDialog
      opened
      onClose={() => {}}
      title="Close assignments"
      willHappen="Will be closed"
      confirmLabel={(count) => `Close ${count} assignments`}
      danger
      warnings={[
        {
          code: 'LAST',
          message: '2 people have no other assignment and become Actively searching.',
        },
      ]}
      preview={people(0, rows).map((person, index) => ({
        recordId: person.id,
        label: `${person.name} at ${person.client}`,
        done: index % 3 !== 2,
        effects: ['Ends on Nov 21, 2026.', 'The candidate becomes Actively searching.'],
        refusals: [
          {
            code: 'UNBILLED',
            message: 'Invoices are not closed.',
            blocking: [{ kind: 'invoice', id: '1', label: 'INV-1042' }],
          },
        ],
      }))}
      onConfirm={() => {}}
    >
      <Textarea label="Reason" placeholder="Why they end" />
    </EffectDialog>
  );
}
