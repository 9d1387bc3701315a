import type { ApolloClient, OperationVariables } from '@apollo/client';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { readGridAddress } from '@stint/ui/data-grid/grid-address.ts';
import type { GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import type { SavedViews, StoredView, ViewChange } from '@stint/ui/data-grid/saved-views.ts';
import { answerTo, type Answer } from '../../answer/answer.ts';
import { showUnsuccessful } from '../../answer/show-unsuccessful.tsx';
import type { SavedViewsQuery } from '../../gql/graphql.ts';
import type { Messages } from '@stint/messages/screen/messages.ts';
import { moveKeptViews } from './kept-views.ts';
import {
  DeleteViewDocument,
  SavedViewsDocument,
  SaveViewDocument,
  UpdateViewDocument,
} from './saved-view-documents.ts';

const Guard = lazy(() => import('./view-guard.ts'));

/** The views as they were read last, and whether they could not be read since. */
export type ReadViews = Pick<SavedViews, 'stored' | 'failed' | 'Guard'>;

type ViewStoreOptions = {
  apollo: ApolloClient;
  /** The list's name in its path. */
  list: string;
  /** What takes the place of what is not understood of a stored query. */
  defaults: GridQuery;
  messages: Messages;
  /** Counts how often the views were read. */
  reads: { current: number };
  /** Is told what was read. */
  onRead: (next: (before: ReadViews) => ReadViews) => void;
};

/**
 * Where the saved views of a list are: on the server. Loaded when they are needed first, so that the first rows do not
 * wait for it. Everything answers whether it was done; why a change was not, a notice says.
 */
export function viewStore({ apollo, list, defaults, messages, reads, onRead }: ViewStoreOptions) {
  const read = async (): Promise<readonly StoredView[]> => {
    const { data } = await apollo.query({
      query: SavedViewsDocument,
      variables: { list },
      fetchPolicy: 'no-cache',
    });
    return (data?.savedViews ?? []).map((view) => storedView(view, defaults));
  };
  const send = <Data extends object, Variables extends OperationVariables>(
    mutation: TypedDocumentNode<Data, Variables>,
    variables: NoInfer<Variables>,
  ) => {
    const command = { mutation, variables, fetchPolicy: 'no-cache' };
    return answerTo(apollo.mutate(command as ApolloClient.MutateOptions<Data>));
  };
  const save = (view: ViewToSave) => send(SaveViewDocument, { input: { list, ...view } });

  /** Reads the views. Those that were kept on this device before are saved on the server first. */
  const refresh = async (): Promise<boolean> => {
    reads.current += 1;
    const turn = reads.current;
    const views = await read()
      .then(async (found) =>
        (await moveKeptViews({ list, defaults }, found, save)) ? read() : found,
      )
      .catch(() => null);
    // What was asked for later is newer, even where it came sooner.
    if (turn === reads.current) {
      onRead(({ stored }) => ({
        stored: views ?? stored,
        failed: views === null,
        Guard,
      }));
    }
    return views !== null;
  };
  const done = async (sent: Promise<Answer<unknown>>): Promise<boolean> => {
    const answer = await sent;
    showUnsuccessful(answer, messages);
    if (answer.kind !== 'done') return false;
    await refresh();
    return true;
  };
  return {
    refresh,
    save: (view: ViewToSave) => done(save(view)),
    update: (id: string, change: ViewChange) =>
      done(send(UpdateViewDocument, { input: { id, ...change } })),
    remove: (id: string) => done(send(DeleteViewDocument, { id })),
  };
}

type ViewToSave = Parameters<SavedViews['save']>[0];
export type ViewStore = ReturnType<typeof viewStore>;

type Served = SavedViewsQuery['savedViews'][number];

function storedView(
  { id, name, query, shared, own, deletable, owner }: Served,
  defaults: GridQuery,
): StoredView {
  return {
    id,
    name,
    query: readGridAddress(query, defaults),
    shared,
    own,
    deletable,
    owner: owner.displayName,
  };
}
