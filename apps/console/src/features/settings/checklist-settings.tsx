import { Button, VisuallyHidden } from '@mantine/core';
import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import { useUndoOffer } from '@stint/spa-kit/answer/use-undo-offer.ts';
import { EmptyState } from '@stint/ui/empty-state/empty-state.tsx';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import { useRef, useState } from 'react';
import type { ConfiguredChecklistItemFragment } from '../../gql/graphql.ts';
import { ChecklistItemForm } from './checklist-item-form.tsx';
import { ChecklistRow } from './checklist-row.tsx';
import { MoveChecklistItemDocument, RetireChecklistItemDocument } from './checklist-item.ts';
import classes from './checklist-settings.module.css';
import { SettingsSection } from './settings-section.tsx';

type Item = ConfiguredChecklistItemFragment;

type ChecklistSettingsProps = {
  items: readonly Item[];
  /** The items as they are now; draws them, too. */
  reread: () => Promise<readonly Item[]>;
};

/** What this agency asks of new hires, in the order in which they are asked (P-11). */
export function ChecklistSettings({ items, reread }: ChecklistSettingsProps) {
  const inOrder = items.toSorted((one, other) => one.position - other.position);
  const [open, setOpen] = useState<Item | 'new' | null>(null);
  const [moved, tellMoved] = useState('');
  const add = useRef<HTMLButtonElement>(null);
  const offerUndo = useUndoOffer();
  const [move, moving] = useCommand(MoveChecklistItemDocument);
  const [retire] = useCommand(RetireChecklistItemDocument);

  const moveTo = async ({ id, version, label }: Item, place: number) => {
    if (moving || place < 1 || place > items.length) return;
    const answer = await move({ input: { id, version, place } });
    if (answer.kind === 'done') tellMoved(`${label} is ${place} of ${items.length} now.`);
    else void reread();
  };
  const retireItem = async ({ id, version, label }: Item) => {
    const answer = await retire({ input: { id, version } });
    void reread();
    if (answer.kind !== 'done') return;
    const { changeSetId } = answer.value;
    showNotice({ message: `“${label}” is retired.`, undo: offerUndo(changeSetId) });
    add.current?.focus();
  };
  const close = () => setOpen(null);
  return (
    <SettingsSection
      title="Hiring checklist"
      description="What needs to be done before a candidate becomes an employee. Required items block hiring until they are done."
      action={
        <Button ref={add} variant="default" size="xs" onClick={() => setOpen('new')}>
          Add item
        </Button>
      }
    >
      {items.length === 0 && (
        <EmptyState
          title="No checklist items"
          description="Add what needs to be done before a new hire starts work."
        />
      )}
      <ol className={classes.list}>
        {inOrder.map((item, index) => (
          <ChecklistRow
            key={item.id}
            item={item}
            place={index + 1}
            last={index + 1 === items.length}
            onMove={(place) => void moveTo(item, place)}
            onEdit={() => setOpen(item)}
            onRetire={() => void retireItem(item)}
          />
        ))}
      </ol>
      <VisuallyHidden role="status">{moved}</VisuallyHidden>
      {open && (
        <ChecklistItemForm
          item={open === 'new' ? null : open}
          reread={reread}
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
