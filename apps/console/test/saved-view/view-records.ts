import {
  DeleteViewDocument,
  SavedViewsDocument,
  SaveViewDocument,
  UpdateViewDocument,
} from '@stint/spa-kit/record/list/saved-view-documents.ts';
import { on, type Served } from '@stint/spa-kit/testing/on.ts';
import type { DocumentType } from '@stint/spa-kit/gql/gql.ts';

export type View = Served<DocumentType<typeof SavedViewsDocument>>['savedViews'][number];

/** A view of the viewer’s own; only what matters to a test needs to be named. */
export function savedView(name: string, over: Partial<View> = {}): View {
  return {
    __typename: 'SavedView',
    id: `viw_${name}`,
    name,
    query: { sort: null, filters: {}, search: name },
    shared: false,
    own: true,
    deletable: true,
    owner: { __typename: 'Account', id: 'acc_1', displayName: 'Maya Lindqvist' },
    ...over,
  };
}

/** A view that a colleague shares. */
export function colleaguesView(name: string, over: Partial<View> = {}): View {
  return savedView(name, {
    shared: true,
    own: false,
    deletable: false,
    owner: { __typename: 'Account', id: 'acc_2', displayName: 'Luis Ortega' },
    ...over,
  });
}

type Change = { saved: object } | { updated: object } | { deleted: unknown };

/** A server that keeps views: what it was asked to do stands in `changes`, what it holds in `views`. */
export function viewServer(...first: View[]) {
  const server = { views: first, changes: [] as Change[], refusal: null as string | null };
  const refused = () => ({
    __typename: 'ActionRefused' as const,
    message: server.refusal!,
    refusals: [
      {
        __typename: 'Refusal' as const,
        code: 'TEST',
        message: server.refusal!,
        field: 'name',
        blocking: [],
      },
    ],
  });
  const handlers = [
    on(SavedViewsDocument).answers(() => ({ savedViews: server.views })),
    on(SaveViewDocument).answers(({ input }) => {
      server.changes.push({ saved: input });
      if (server.refusal) return { saveView: refused() };
      const view = savedView(input.name, { query: input.query, shared: input.shared ?? false });
      server.views = [...server.views.filter(({ id }) => id !== view.id), view];
      return {
        saveView: { __typename: 'ViewSaved', view: { __typename: 'SavedView', id: view.id } },
      };
    }),
    on(UpdateViewDocument).answers(({ input: { id, ...change } }) => {
      server.changes.push({ updated: { id, ...change } });
      if (server.refusal) return { updateView: refused() };
      server.views = server.views.map((view) =>
        view.id === id ? ({ ...view, ...change } as View) : view,
      );
      return {
        updateView: {
          __typename: 'ViewUpdated',
          view: { __typename: 'SavedView', id: String(id) },
        },
      };
    }),
    on(DeleteViewDocument).answers(({ id }) => {
      server.changes.push({ deleted: id });
      server.views = server.views.filter((view) => view.id !== id);
      return { deleteView: { __typename: 'ViewDeleted', id: String(id) } };
    }),
  ];
  return Object.assign(server, { handlers });
}
