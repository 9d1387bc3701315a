import type { KnownRecord, KnownRecords } from '@stint/domain/import/checked-row.ts';
import type { ImportKind } from '@stint/domain/import/import-kind.ts';
import type { AgencyConnection } from '../../database/select-rows.ts';
import { recordSources } from '../record-sources.ts';

/** What a check wanted to know. */
export interface Questions {
  keys: Map<ImportKind, Set<string>>;
  names: Map<ImportKind, Set<string>>;
}

/** Knows nothing and writes down what it is asked. */
export function recordQuestions(): KnownRecords & { questions: Questions } {
  const questions: Questions = { keys: new Map(), names: new Map() };
  const ask = (asked: Map<ImportKind, Set<string>>, kind: ImportKind, what: string) => {
    const known = asked.get(kind);
    if (known) known.add(what);
    else asked.set(kind, new Set([what]));
  };
  return {
    questions,
    imported: (kind, key) => (ask(questions.keys, kind, key), undefined),
    named: (kind, name) => (ask(questions.names, kind, name), []),
    placed: () => undefined,
    staff: () => undefined,
  };
}

interface FoundRow {
  record: KnownRecord;
  /** The key that it was imported under. */
  key: string | null;
  names: (string | null)[];
}

/** Loads the answers to these questions, with at most two statements per kind of record. */
export async function knownRecords(
  tx: AgencyConnection,
  { keys, names }: Questions,
): Promise<KnownRecords> {
  const imported = new Map<string, KnownRecord>();
  const named = new Map<string, Map<string, KnownRecord>>();
  const candidateIds = new Set<string>();
  for (const kind of new Set([...keys.keys(), ...names.keys()])) {
    const rows = await findRecords(
      tx,
      kind,
      [...(keys.get(kind) ?? [])],
      [...(names.get(kind) ?? [])],
    );
    for (const { record, key, names: ownNames } of rows) {
      if (key !== null) imported.set(`${kind} ${key}`, record);
      for (const name of ownNames) {
        const same = named.get(`${kind} ${name}`) ?? new Map<string, KnownRecord>();
        named.set(`${kind} ${name}`, same.set(record.id, record));
      }
      if (kind === 'candidate') candidateIds.add(record.id);
    }
  }
  const placements = await findPlacements(tx, [...candidateIds]);
  const staff = await findStaff(tx);
  return {
    imported: (kind, key) => imported.get(`${kind} ${key}`),
    named: (kind, name) => [...(named.get(`${kind} ${name}`)?.values() ?? [])],
    placed: (candidateId, jobOrderId) => placements.get(`${candidateId} ${jobOrderId}`),
    staff: (name) => staff.get(name) ?? undefined,
  };
}

async function findRecords(
  { db, agencyId }: AgencyConnection,
  kind: ImportKind,
  keys: readonly string[],
  names: readonly string[],
): Promise<FoundRow[]> {
  const { table, record, names: nameColumns } = recordSources[kind];
  const ownNames = `ARRAY[${nameColumns.join(', ')}]::text[] AS names`;
  // Conditions that cost a look-up per row whatever the planner believes: after an import it knows little.
  const { rows: byKey } = await db.query<FoundRow>(
    `SELECT jsonb_build_object('id', row.id, 'contentHash', reference.content_hash, ${record}) AS record,
            reference.external_id AS key, ${ownNames}
     FROM external_reference AS reference
     JOIN "${table}" AS row ON row.agency_id = reference.agency_id AND row.id = reference.record_id
     WHERE reference.agency_id = $1 AND reference.record_type = '${table}'
       AND reference.external_id = ANY($2)`,
    [agencyId, keys],
  );
  if (nameColumns.length === 0) return byKey;
  const named = nameColumns.map((column) => `${column} IN (SELECT unnest($2::text[]))`);
  const { rows: byName } = await db.query<FoundRow>(
    `SELECT jsonb_build_object('id', row.id, ${record}) AS record, NULL AS key, ${ownNames}
     FROM "${table}" AS row WHERE row.agency_id = $1 AND (${named.join(' OR ')})`,
    [agencyId, names],
  );
  return [...byKey, ...byName];
}

/** Whoever has been submitted to a job order is on it, placed or not. */
async function findPlacements(
  { db, agencyId }: AgencyConnection,
  candidateIds: readonly string[],
): Promise<Map<string, KnownRecord>> {
  const { rows } = await db.query<{ pair: string; id: string; label: string }>(
    `SELECT submission.candidate_id || ' ' || submission.job_order_id AS pair,
            coalesce(assignment.id, submission.id) AS id,
            coalesce('assignment #' || assignment.number, 'submitted') AS label
     FROM submission
     LEFT JOIN placement ON placement.agency_id = submission.agency_id
       AND placement.submission_id = submission.id
     LEFT JOIN assignment ON assignment.agency_id = placement.agency_id
       AND assignment.placement_id = placement.id
     WHERE submission.agency_id = $1 AND submission.candidate_id = ANY($2)`,
    [agencyId, candidateIds],
  );
  return new Map(rows.map(({ pair, id, label }) => [pair, { id, label }]));
}

/** Names that two people share name nobody (`null`). */
async function findStaff({ db, agencyId }: AgencyConnection): Promise<Map<string, string | null>> {
  const { rows } = await db.query<{ id: string; names: (string | null)[] }>(
    `SELECT id, ARRAY[lower(display_name), user_name, lower(email)] AS names
     FROM account WHERE agency_id = $1 AND kind = 'STAFF'`,
    [agencyId],
  );
  const staff = new Map<string, string | null>();
  for (const { id, names } of rows) {
    for (const name of new Set(names)) {
      if (name) staff.set(name, staff.has(name) ? null : id);
    }
  }
  return staff;
}
