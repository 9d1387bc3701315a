import { useQuery } from '@apollo/client/react';
import { readFragment } from '../../gql/fragment-masking.ts';
import { useMessages } from '../../messages/messages-context.tsx';
import { problemOf } from '../../views/problem-of.ts';
import { asksIn, declareAsk, type Entered } from './action-ask.ts';
import { ActionDialog } from './action-dialog.tsx';
import { DeclaredBulkAction } from './action-fragments.ts';
import {
  bulkActionsQuery,
  bulkCommand,
  bulkPreview,
  type BulkActionOf,
  type BulkInput,
  type BulkNoun,
} from './bulk-documents.ts';
import { wordsOf, type BulkActions } from './bulk-words.ts';
import type { ActedRecord } from './use-action.ts';

type BulkActionDialogProps<Noun extends BulkNoun> = {
  actions: BulkActions<Noun>;
  action: BulkActionOf<Noun>;
  records: readonly ActedRecord[];
  onClose: () => void;
  /** Something was changed. */
  onDone?: () => void;
};

/**
 * The dialog of an action that the API makes of a lifecycle, on one record or many: each is changed or refused
 * by itself. What the action asks and its title come from the server.
 */
export default function BulkActionDialog<Noun extends BulkNoun>(
  props: BulkActionDialogProps<Noun>,
) {
  const { actions, action, records, onClose, onDone } = props;
  const { label, asks, problem } = useDeclared(actions.noun, action);
  const targets = records.map(({ id, version }) => ({ id, version }));
  const { warnings, ...words } = wordsOf(actions, action, label);
  const inputOf = ({ [goOn.field]: goesOn, ...entered }: Entered) =>
    ({ ...entered, targets, ...(goesOn && { acknowledgedWarnings: warnings }) }) as BulkInput<
      Noun,
      typeof action
    >;
  return (
    <ActionDialog
      {...words}
      action={action}
      records={records}
      asks={asks && warnings.length > 0 ? [...asks, goOn] : asks}
      problem={problem}
      inputOf={inputOf}
      command={bulkCommand(actions.noun, action)}
      preview={bulkPreview(actions.noun, action)}
      onClose={onClose}
      onDone={onDone}
    />
  );
}

/** Asked where checks may warn: the preview names them for each record, before and after it is ticked. */
const goOn = declareAsk({
  field: 'goOnInSpiteOfWarnings',
  label: 'Go on in spite of warnings',
  kind: 'FLAG',
  defaultValue: 'false',
  help: 'What stops a record still stops it.',
});

/**
 * What the server calls an action and what it asks, read once; `asks` is null until then. Who may no longer
 * do it is asked for nothing, and told so by the preview.
 */
function useDeclared<Noun extends BulkNoun>(noun: Noun, action: BulkActionOf<Noun>) {
  const messages = useMessages();
  const { data, error } = useQuery(bulkActionsQuery(noun), { fetchPolicy: 'cache-first' });
  const all = readFragment(DeclaredBulkAction, data?.[`actionsOn${noun}`] ?? []);
  const declared = all.find((one) => one.action === action);
  return {
    label: declared?.label,
    asks: data ? (declared ? asksIn(declared) : []) : null,
    problem: error ? problemOf(error, messages) : null,
  };
}
