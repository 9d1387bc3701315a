import type { PermissionName } from '@stint/domain/access/permissions.ts';
import type { ChosenClientPortalPreferences } from '@stint/domain/access/preferences.ts';
import { permissionsOf, type Viewer } from '@stint/domain/access/viewer.ts';
import { withinAgency } from '@stint/domain/access/within-agency.ts';
import type { Refusal } from '@stint/domain/kernel/refusal.ts';
import type { IdentifiedType } from '@stint/domain/kernel/id-prefixes.ts';
import { clientPreferenceRefusals } from './preferences.facts.ts';
import {
  newPreviewSchema,
  PreferencesPreview,
  type PreviewClientPortalPreferencesInput,
  type PreviewContactAccountInput,
  previewSchema,
  type SectionPreview,
} from './preferences-preview.type.ts';
import {
  contactWithoutAccount,
  ownerOfAccount,
  type PreviewSubject,
} from './preview-subject.facts.ts';
import { clientPortalPreferencesOf } from '../context/stored-preferences.ts';
import type { SignedInContext } from '../context/request-context.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import { nounOfType } from '../graphql/global-id.ts';
import { parseInput } from '../graphql/parse-input.ts';
import { boundType } from '../graphql/read/model.ts';
import { Statement } from '../graphql/read/statement.ts';
import { InvalidInput, refused } from '../graphql/results.ts';
import { subjectsOfPage } from '../record/subject.ts';

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
  return preview(ctx, given.preferences, (connection) => ownerOfAccount(connection, ctx, given.id));
}

/** What a contact would see who has no account yet, and so sees nothing now. Refused as creating it would be. */
export async function previewContactAccount(
  ctx: SignedInContext,
  input: PreviewContactAccountInput,
) {
  const given = parseInput(newPreviewSchema, input);
  if (given instanceof InvalidInput) return given;
  return preview(ctx, given.preferences, (connection) =>
    contactWithoutAccount(connection, ctx, given.contactId),
  );
}

async function preview(
  ctx: SignedInContext,
  preferences: ChosenClientPortalPreferences,
  subjectOf: (connection: AgencyConnection) => Promise<PreviewSubject | Refusal[]>,
) {
  return ctx.database.read(async (db) => {
    const connection = { db, agencyId: ctx.agency.id };
    const subject = await subjectOf(connection);
    if (Array.isArray(subject)) return refused(subject);
    const { stored, refusals: whyNot, ...who } = subject;
    const unfit = await clientPreferenceRefusals(connection, ctx, preferences, who.clientId);
    const refusals = [...whyNot, ...unfit];
    if (refusals.length > 0) return refused(refusals);
    const within = (chosen: ChosenClientPortalPreferences): Viewer => ({
      kind: 'CLIENT_CONTACT',
      ...who,
      preferences: withinAgency(chosen, ctx.agency.settings),
    });
    const before = within(clientPortalPreferencesOf(stored));
    const after = within(preferences);
    const shown: SectionPreview[] = [];
    for (const [type, permission] of sections) {
      const section = await compared(connection, ctx, { type, permission, before, after });
      if (section) shown.push(section);
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
