import { Button, Group, Table, Text } from '@mantine/core';
import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import { useUndoOffer } from '@stint/spa-kit/answer/use-undo-offer.ts';
import { DateText } from '@stint/ui/dates/date-text.tsx';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import { WideTable } from '@stint/ui/wide-table/wide-table.tsx';
import { useState } from 'react';
import type { AlternateFragment } from '../../gql/graphql.ts';
import { SettingsSection } from '../settings/settings-section.tsx';
import { AlternateForm } from './alternate-form.tsx';
import { RemoveAlternateDocument } from './alternate-fragments.ts';

type AlternateTableProps = {
  clientId: string;
  alternates: readonly AlternateFragment[];
  /** The alternates as they are now; draws them, too. */
  reread: () => Promise<readonly AlternateFragment[]>;
};

/** Who approves in place of whom, from when to when (T-8). */
export function AlternateTable({ clientId, alternates: rows, reread }: AlternateTableProps) {
  const [open, setOpen] = useState<AlternateFragment | 'new' | null>(null);
  const close = () => setOpen(null);
  return (
    <SettingsSection
      title="Alternates"
      description="Somebody who approves time and expenses in place of a contact who is away."
      action={
        <Button variant="default" size="xs" onClick={() => setOpen('new')}>
          Add alternate
        </Button>
      }
    >
      {rows.length === 0 ? (
        <Text size="sm">There are no alternates.</Text>
      ) : (
        <WideTable minWidth={520} aria-label="Alternates">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Contact</Table.Th>
              <Table.Th>Alternate</Table.Th>
              <Table.Th>From</Table.Th>
              <Table.Th>Through</Table.Th>
              <Table.Th>Actions</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <AlternateRow
                key={row.id}
                row={row}
                onEdit={() => setOpen(row)}
                onChanged={() => void reread()}
              />
            ))}
          </Table.Tbody>
        </WideTable>
      )}
      {open && (
        <AlternateForm
          clientId={clientId}
          alternate={open === 'new' ? null : open}
          reread={async () =>
            (await reread()).find(({ id }) => open !== 'new' && id === open.id) ?? null
          }
          onClose={close}
          onSaved={() => {
            void reread();
            close();
          }}
        />
      )}
    </SettingsSection>
  );
}

type AlternateRowProps = { row: AlternateFragment; onEdit: () => void; onChanged: () => void };

function AlternateRow({ row, onEdit, onChanged }: AlternateRowProps) {
  const { id, contact, alternate, startDate, endDate } = row;
  const [remove, removing] = useCommand(RemoveAlternateDocument);
  const offerUndo = useUndoOffer();
  const name = `${alternate.fullName} for ${contact.fullName}`;
  const removeRow = async () => {
    const answer = await remove({ id });
    onChanged();
    if (answer.kind !== 'done') return;
    const { changeSetId } = answer.value;
    showNotice({
      message: `${alternate.fullName} is no longer an alternate for ${contact.fullName}.`,
      undo: offerUndo(changeSetId),
    });
  };
  return (
    <Table.Tr>
      <Table.Th scope="row">{contact.fullName}</Table.Th>
      <Table.Td>{alternate.fullName}</Table.Td>
      <Table.Td>
        <DateText date={startDate} />
      </Table.Td>
      <Table.Td>{endDate === null ? 'Until further notice' : <DateText date={endDate} />}</Table.Td>
      <Table.Td>
        <Group gap={4} wrap="nowrap">
          <Button size="xs" variant="subtle" aria-label={`Edit ${name}`} onClick={onEdit}>
            Edit
          </Button>
          <Button
            size="xs"
            variant="subtle"
            color="red"
            loading={removing}
            aria-label={`Remove ${name}`}
            onClick={() => void removeRow()}
          >
            Remove
          </Button>
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}
