import { showNotice } from '@stint/ui/notice/notice.tsx';
import { useCommand } from '../../answer/use-command.ts';
import { useUndoOffer } from '../../answer/use-undo-offer.ts';
import { graphql } from '../../gql/gql.ts';
import { UpdateActivityDocument } from './activity-form.tsx';

export const DeleteActivitiesDocument = graphql(`
  mutation DeleteActivities($ids: [ID!]!) {
    deleteActivities(ids: $ids) {
      ... on BulkDone {
        changeSetId
        outcomes {
          refusals {
            message
          }
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

type Versioned = { id: string; version: number };

/** What is done to an activity without its form: pinned, unpinned, deleted; each with Undo. */
export function useActivityChanges() {
  const [update] = useCommand(UpdateActivityDocument);
  const [remove] = useCommand(DeleteActivitiesDocument);
  const offerUndo = useUndoOffer();
  const notice = (message: string, changeSetId: string | null) =>
    showNotice({ message, undo: offerUndo(changeSetId) });
  return {
    pin: async ({ id, version }: Versioned, pinned: boolean) => {
      const answer = await update({ input: { id, version, pinned } });
      if (answer.kind !== 'done') return;
      notice(pinned ? 'Pinned to the record.' : 'No longer pinned.', answer.value.changeSetId);
    },
    remove: async ({ id }: Versioned) => {
      const answer = await remove({ ids: [id] });
      if (answer.kind !== 'done') return;
      const { outcomes, changeSetId } = answer.value;
      const refusals = outcomes.flatMap((outcome) => outcome.refusals);
      if (changeSetId !== null) notice('The activity is deleted.', changeSetId);
      else showNotice({ message: refusals.map(({ message }) => message).join(' '), tone: 'bad' });
    },
  };
}
