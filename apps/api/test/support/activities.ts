import type { GraphClient } from './graph-client.ts';
import type { Answer } from './back-office.ts';

const refusals = `
  ... on ActionRefused { message refusals { code field message blocking { kind id label } } }
  ... on InvalidInput { message problems { path message } }`;

export const activityFields = `
  id version kind body occurredAt pinned private editable
  author { displayName } mentions { displayName } subject { id kind label }`;

/** An activity as it is shown. */
export interface ActivityAnswer {
  id: string;
  version: number;
  kind: string;
  body: string;
  occurredAt: string;
  pinned: boolean;
  private: boolean;
  editable: boolean;
  author: { displayName: string };
  mentions: { displayName: string }[];
  subject: { id: string; kind: string; label: string };
}

type Written = Omit<Answer, 'item'> & { activity?: ActivityAnswer };

/** Records an activity, a call when nothing else is said, and hands over the answer. */
export async function log(
  client: GraphClient,
  input: { subjectId: string } & Record<string, unknown>,
): Promise<Written> {
  const { logActivity } = await client.ask<{ logActivity: Written }>(
    `mutation ($input: LogActivityInput!) { logActivity(input: $input) { __typename
      ... on ActivityLogged { changeSetId activity { ${activityFields} } } ${refusals} } }`,
    { input: { kind: 'CALL', body: 'Spoke.', ...input } },
  );
  return logActivity;
}

/** Records one that is not refused. */
export async function logged(...given: Parameters<typeof log>) {
  const { activity, changeSetId, ...answer } = await log(...given);
  if (!activity || !changeSetId) throw new Error(JSON.stringify(answer));
  return { ...activity, changeSetId };
}

export async function update(
  client: GraphClient,
  input: { id: string; version: number } & Record<string, unknown>,
): Promise<Written> {
  const { updateActivity } = await client.ask<{ updateActivity: Written }>(
    `mutation ($input: UpdateActivityInput!) { updateActivity(input: $input) { __typename
      ... on ActivityUpdated { changeSetId activity { ${activityFields} } } ${refusals} } }`,
    { input },
  );
  return updateActivity;
}

export async function remove(client: GraphClient, ...ids: string[]): Promise<Written> {
  const { deleteActivities } = await client.ask<{ deleteActivities: Written }>(
    `mutation ($ids: [ID!]!) { deleteActivities(ids: $ids) { __typename
      ... on BulkDone { changeSetId outcomes { recordId label done refusals { code } effects { kind } } } ${refusals} } }`,
    { ids },
  );
  return deleteActivities;
}

/** The texts of the activities that a list shows, in its order. */
export async function bodies(
  client: GraphClient,
  filter: Record<string, unknown> = {},
): Promise<string[]> {
  const { activities } = await client.ask<{ activities: { nodes: { body: string }[] } }>(
    `query ($filter: ActivityFilter) { activities(filter: $filter) { nodes { body } } }`,
    { filter },
  );
  return activities.nodes.map(({ body }) => body);
}
