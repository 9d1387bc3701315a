import { Button, Text } from '@mantine/core';
import { ActionDialog } from '@stint/spa-kit/record/actions/action-dialog.tsx';
import { formatCount } from '@stint/ui/locale/format-count.ts';
import { MultiChoiceSelect } from '@stint/ui/search-select/multi-choice-select.tsx';
import { useState } from 'react';
import { graphql } from '../../../gql/gql.ts';
import type { Shift } from '../shift-row.ts';
import { useFittingPeople } from './use-fitting-people.ts';

export const OfferShiftsDocument = graphql(`
  mutation OfferShifts($input: OfferShiftsInput!) {
    offerShifts(input: $input) {
      ...BulkChange
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

export const PreviewOfferShiftsDocument = graphql(`
  query PreviewOfferShifts($input: OfferShiftsInput!) {
    previewOfferShifts(input: $input) {
      ...CommandPreview
    }
  }
`);

/** So many people at once. */
const most = 100;

/** Offers an open shift to several people: the first who accepts has it (L-24). */
export default function OfferDialog({ shift, onClose }: { shift: Shift; onClose: () => void }) {
  const { people: fitting, loading } = useFittingPeople(shift);
  const [chosen, setChosen] = useState<string[]>([]);
  const nobody = loading
    ? 'Looking for people with this work…'
    : 'Nobody has an assignment on this job order, or for this client with the same job title.';
  const waiting = fitting.length === 0 ? nobody : 'Choose to whom it is offered.';
  return (
    <ActionDialog
      title="Offer shift"
      action="offer"
      records={[{ id: shift.id, version: shift.version }]}
      asks={[]}
      inputOf={() => ({ shiftIds: [shift.id], assignmentIds: chosen })}
      command={OfferShiftsDocument}
      preview={PreviewOfferShiftsDocument}
      willHappen="Will be offered the shift"
      waiting={chosen.length === 0 ? waiting : undefined}
      entered={chosen.length > 0}
      confirmLabel={(count) => `Offer to ${people(count)}`}
      done={({ count }) => `Offered to ${people(count)}.`}
      onClose={onClose}
    >
      <Text size="sm">
        The first to accept gets the shift. The other offers are then withdrawn.
      </Text>
      <MultiChoiceSelect
        label="To whom"
        maxValues={most}
        data={fitting}
        value={chosen}
        onChange={setChosen}
      />
      {fitting.length > 1 && chosen.length < Math.min(fitting.length, most) && (
        <Button
          variant="default"
          size="compact-sm"
          w="fit-content"
          onClick={() => setChosen(fitting.slice(0, most).map(({ value }) => value))}
        >
          Choose all {Math.min(fitting.length, most)}
        </Button>
      )}
    </ActionDialog>
  );
}

const people = (count: number) => (count === 1 ? '1 person' : `${formatCount(count)} people`);
