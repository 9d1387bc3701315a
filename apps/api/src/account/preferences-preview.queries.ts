import type { PermissionName } from '@stint/domain/access/permissions.ts';
import type {
  ChosenClientPortalPreferences,
  ClientPortalPreferences,
} from '@stint/domain/access/preferences.ts';
import { permissionsOf, type Viewer } from '@stint/domain/access/viewer.ts';
import { withinAgency } from '@stint/domain/access/within-agency.ts';
import type { IdentifiedType } from '@stint/domain/kernel/id-prefixes.ts';
import { refuse } from '@stint/domain/kernel/refusal.ts';
import { AccountEntity } from './account.entity.ts';
import { clientOf, clientPreferenceRefusals } from './preferences.facts.ts';
import {
  PreferencesPreview,
  type PreviewClientPortalPreferencesInput,
  previewSchema,
  type SectionPreview,
} from './preferences-preview.type.ts';
import { clientPortalPreferencesOf } from '../context/stored-preferences.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { type AgencyConnection, selectRows } from '../database/select-rows.ts';
import { notFound } from '../graphql/bulk-result.ts';
import { nounOfType } from '../graphql/global-id.ts';
import { parseInput } from '../graphql/parse-input.ts';
import { boundType } from '../graphql/read/model.ts';
import { Statement } from '../graphql/read/statement.ts';
import { InvalidInput, refused } from '../graphql/results.ts';
import { subjectsOfPage } from '../record/subject.ts';
import { idsForCommand } from '../write/targets.ts';

/** The sections whose rows a contact may see, each with the permission that opens it. */
const sections: readonly (readonly [IdentifiedType, PermissionName])[] = [
  ['JobOrder', 'job-order:read'],
  ['Assignment', 'assignment:read'],
];

/** Rows that are named in a preview; the rest is counted. */
const NAMED = 20;

/**
 * What a contact would see with other preferences, against what they see now (`S-16`): by the same scopes that decide
 * when they ask themselves. Refused as saving them would be.
 */
export async function previewClientPortalPreferences(
  ctx: SignedInContext,
  input: PreviewClientPortalPreferencesInput,
) {
  const given = parseInput(previewSchema, input);
  if (given instanceof InvalidInput) return given;
  const { id, preferences } = given;
  return ctx.database.read(async (db) => {
    const connection = { db, agencyId: ctx.agency.id };
    const seen = await idsForCommand(connection, ctx, 'Account', [id]);
    const [account] = seen.has(id) ? await selectRows(connection, AccountEntity, { id }) : [];
    if (!account) return refused([notFound('Account', 'id')]);
    const { contactId } = account;
    if (contactId === null)
      return refused([refuse('ACCOUNT_KIND.CLIENT_CONTACT', {}, { field: 'id' })]);
    const clientId = await clientOf(connection, contactId);
    const refusals = await clientPreferenceRefusals(connection, ctx, preferences, clientId);
    if (refusals.length > 0) return refused(refusals);
    const viewer = (chosen: ClientPortalPreferences): Viewer => ({
      kind: 'CLIENT_CONTACT',
      accountId: id,
      contactId,
      clientId,
      preferences: chosen,
    });
    const within = (chosen: ChosenClientPortalPreferences) =>
      viewer(withinAgency(chosen, ctx.agency.settings));
    const before = within(clientPortalPreferencesOf(account.preferences));
    const after = within(preferences);
    const shown: SectionPreview[] = [];
    for (const [type, permission] of sections) {
      const preview = await compared(connection, ctx, { type, permission, before, after });
      if (preview) shown.push(preview);
    }
    return Object.assign(new PreferencesPreview(), { sections: shown });
  });
}

interface Compared {
  before: number;
  after: number;
  gainedCount: number;
  lostCount: number;
  gained: string[] | null;
  lost: string[] | null;
}

/** One section in one statement; nothing when it is closed before and after. */
async function compared(
  connection: AgencyConnection,
  ctx: SignedInContext,
  asked: { type: IdentifiedType; permission: PermissionName; before: Viewer; after: Viewer },
): Promise<SectionPreview | null> {
  const { type, permission, before, after } = asked;
  if (![before, after].some((viewer) => permissionsOf(viewer).has(permission))) return null;
  const { db, agencyId } = connection;
  const [model, bound] = boundType(type);
  const values: unknown[] = [];
  const visibleTo = (viewer: Viewer) => {
    const statement = new Statement(model, bound, { agencyId, viewer, values });
    const isOpen = permissionsOf(viewer).has(permission) ? 'TRUE' : 'FALSE';
    const conditions = [...statement.visible(bound), isOpen].join(' AND ');
    return `SELECT ${statement.column('id')} AS id FROM ${statement.from()} WHERE ${conditions}`;
  };
  const { rows } = await db.query<Compared>(
    `WITH now AS (${visibleTo(before)}), later AS (${visibleTo(after)}),
       gained AS (SELECT id FROM later EXCEPT SELECT id FROM now),
       lost AS (SELECT id FROM now EXCEPT SELECT id FROM later)
     SELECT (SELECT count(*)::int FROM now) AS before, (SELECT count(*)::int FROM later) AS after,
       (SELECT count(*)::int FROM gained) AS "gainedCount", (SELECT count(*)::int FROM lost) AS "lostCount",
       (SELECT array_agg(id) FROM (SELECT id FROM gained ORDER BY id LIMIT ${NAMED})) AS gained,
       (SELECT array_agg(id) FROM (SELECT id FROM lost ORDER BY id LIMIT ${NAMED})) AS lost`,
    values,
  );
  const { gained, lost, ...counts } = rows[0]!;
  const named = async (ids: readonly string[] | null) => {
    const about = (ids ?? []).map((id) => ({ id, recordType: bound.table.name, recordId: id }));
    return [...(await subjectsOfPage(db, ctx, about)).values()];
  };
  return {
    section: nounOfType(type),
    ...counts,
    gained: await named(gained),
    lost: await named(lost),
  };
}
