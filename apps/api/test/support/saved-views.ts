import type { Answer } from './back-office.ts';
import type { GraphClient } from './graph-client.ts';

/** A view as its fields are asked for. */
export interface ViewAnswer {
  id: string;
  list: string;
  name: string;
  query: Record<string, unknown>;
  shared: boolean;
  own: boolean;
  deletable: boolean;
  owner: { displayName: string };
}

/** What a command on views answers, whichever it was. */
export interface ViewCommandAnswer extends Answer {
  view?: ViewAnswer | null;
  id?: string;
}

const fields = 'id list name query shared own deletable owner { displayName }';
const refusals = `__typename
  ... on ActionRefused { message refusals { code field message } }
  ... on InvalidInput { message problems { path message } }`;

export const VIEWS = `query ($list: String!) { savedViews(list: $list) { ${fields} } }`;

export const SAVE = `mutation ($input: SaveViewInput!) {
  result: saveView(input: $input) { ${refusals} ... on ViewSaved { view { ${fields} } } } }`;

const UPDATE = `mutation ($input: UpdateSavedViewInput!) {
  result: updateView(input: $input) { ${refusals} ... on ViewUpdated { view { ${fields} } } } }`;

export const DELETE = `mutation ($id: ID!) {
  result: deleteView(id: $id) { ${refusals} ... on ViewDeleted { id } } }`;

/** The views of a list that somebody sees, by name. */
export async function viewsOf(client: GraphClient, list = 'candidates'): Promise<ViewAnswer[]> {
  const { savedViews } = await client.ask<{ savedViews: ViewAnswer[] }>(VIEWS, { list });
  return savedViews;
}

/** Their names. */
export async function namesOf(client: GraphClient, list = 'candidates'): Promise<string[]> {
  return (await viewsOf(client, list)).map(({ name }) => name);
}

export function save(client: GraphClient, input: object): Promise<ViewCommandAnswer> {
  const view = { list: 'candidates', name: 'Nurses', query: { search: 'nurse' } };
  return result(client, SAVE, { input: { ...view, ...input } });
}

/** A view that is there now. */
export async function saved(client: GraphClient, input: object): Promise<ViewAnswer> {
  const { view, ...answer } = await save(client, input);
  if (!view) throw new Error(JSON.stringify(answer));
  return view;
}

export function update(client: GraphClient, input: object): Promise<ViewCommandAnswer> {
  return result(client, UPDATE, { input });
}

export function remove(client: GraphClient, id: string): Promise<ViewCommandAnswer> {
  return result(client, DELETE, { id });
}

async function result(client: GraphClient, document: string, variables: Record<string, unknown>) {
  return (await client.ask<{ result: ViewCommandAnswer }>(document, variables)).result;
}
