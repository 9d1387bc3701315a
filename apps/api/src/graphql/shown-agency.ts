import { collectSubfields } from 'graphql/execution/collectFields.js';
import type { GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import type { ContextAgency } from '../context/request-context.ts';
import { globalId } from './global-id.ts';
import { goesOutAsItIs } from './read/pre-shaped.ts';

/** The viewer's agency as the graph shows it. */
export function shownAgency(agency: ContextAgency) {
  const { id } = agency;
  const { portalText, documentReminderDays } = agency.settings;
  const shown = { ...agency, portalText, documentReminderDays };
  return { ...shown, __typename: 'Agency', id: globalId('Agency', id), settings: id };
}

/** The same for a field of an interface, in the shape of the answer where it goes out as it is. */
export function shownAgencyNode(agency: ContextAgency, info: GraphQLResolveInfo): unknown {
  const shown: Record<string, unknown> = shownAgency(agency);
  if (!goesOutAsItIs.has(info)) return shown;
  const { schema, fragments, variableValues, fieldNodes } = info;
  const type = schema.getType('Agency') as GraphQLObjectType;
  const fields = collectSubfields(schema, fragments, variableValues, type, fieldNodes);
  return Object.fromEntries([...fields].map(([key, [field]]) => [key, shown[field!.name.value]]));
}
