import type { ApolloClient } from '@apollo/client';
import { readGridAddress } from '@stint/ui/data-grid/grid-address.ts';
import type { GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import type { SavedView, StoredView, ViewChange } from '@stint/ui/data-grid/saved-views.ts';
import { answerTo } from '../../answer/answer.ts';
import type { SavedViewsQuery } from '../../gql/graphql.ts';
import { moveKeptViews } from './kept-views.ts';
import {
  DeleteViewDocument,
  SavedViewsDocument,
  SaveViewDocument,
  UpdateViewDocument,
} from './saved-view-documents.ts';

type ViewStoreOptions = {
  apollo: ApolloClient;
  /** The list's name in its path. */
  list: string;
  /** What takes the place of what is not understood of a stored query. */
  defaults: GridQuery;
};

/**
 * Where the saved views of a list are: on the server. Loaded when they are needed first, so that the first rows do not
 * wait for it.
 */
export function viewStore({ apollo, list, defaults }: ViewStoreOptions) {
  const read = async (): Promise<readonly StoredView[]> => {
    const { data } = await apollo.query({
      query: SavedViewsDocument,
      variables: { list },
      fetchPolicy: 'no-cache',
    });
    return (data?.savedViews ?? []).map((view) => storedView(view, defaults));
  };
  const save = (view: SavedView & { shared?: boolean }) =>
    answerTo(
      apollo.mutate({
        mutation: SaveViewDocument,
        variables: { input: { list, ...view } },
        fetchPolicy: 'no-cache',
      }),
    );
  return {
    /** The views, with those that were kept on this device before, which are saved on the server now. */
    read: async () => {
      const views = await read();
      return (await moveKeptViews(list, views, save)) ? read() : views;
    },
    save,
    update: (id: string, change: ViewChange) =>
      answerTo(
        apollo.mutate({
          mutation: UpdateViewDocument,
          variables: { input: { id, ...change } },
          fetchPolicy: 'no-cache',
        }),
      ),
    remove: (id: string) =>
      answerTo(
        apollo.mutate({ mutation: DeleteViewDocument, variables: { id }, fetchPolicy: 'no-cache' }),
      ),
  };
}

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
