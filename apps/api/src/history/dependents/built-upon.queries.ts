import type { Viewer } from '@stint/domain/access/viewer.ts';
import { allTables } from '../../database/table.ts';
import { authored, changesOthersRecords } from '../authored-records.ts';
import { CREATED, REMOVED, UNDO } from '../change.ts';
import { courses, MOVES, type Owner, ownerColumn } from './moved-since.ts';
import { referencesTo } from './references.ts';
import { replacedSince } from './replaced-since.ts';

/**
 * Those of some changes that `undo` would refuse because something was built on them, or because they wrote
 * to what belongs to somebody else. The same questions as `undo-dependents.ts` asks, for many changes at
 * once, without locks and without names: for buttons, which need no more than yes or no.
 *
 * @param param registers a value; $1 is the agency
 * @param changeSets SELECT of their ids
 * @returns common table expressions, the last of which, `built_upon (id)`, has those changes
 */
export function builtUpon(
  param: (value: unknown) => string,
  viewer: Viewer,
  changeSets: string,
): string {
  const author = changesOthersRecords(viewer)
    ? null
    : 'accountId' in viewer
      ? viewer.accountId
      : '';
  const blocked = [
    TOUCHED,
    movedSince(param),
    ...referring(),
    ...ofOthers(param(author)),
    REPLACED,
  ];
  return `
    entry AS (
      SELECT id, change_set_id, record_type, record_id, action, to_state, changes
      FROM audit_entry WHERE agency_id = $1 AND change_set_id IN (${changeSets})
    ), written AS (
      SELECT change_set_id, record_type, record_id, max(id::text)::uuid AS last
      FROM entry WHERE action <> '${REMOVED}' GROUP BY 1, 2, 3
    ), moved AS (SELECT * FROM entry WHERE ${MOVES}
    ), owner (change_set_id, kind, id) AS (${owners().join(' UNION ')}
    ), latest AS (
      SELECT change_set_id, max(id::text)::uuid AS last FROM entry GROUP BY 1
    ), step AS (${steps().join(' UNION ALL ')}
    ), made AS (SELECT * FROM entry WHERE action = '${CREATED}'
    ), built_upon AS (
      SELECT DISTINCT change_set_id AS id FROM (${blocked.join(' UNION ALL ')}) AS blocked
    )`;
}

/** A record was written again. */
const TOUCHED = `
  SELECT change_set_id FROM written CROSS JOIN LATERAL (
    SELECT 1 FROM audit_entry AS later
    WHERE later.agency_id = $1 AND later.record_type = written.record_type
      AND later.record_id = written.record_id AND later.id > written.last
    LIMIT 1
  ) AS later`;

/** A state moved on from the one that the change caused. */
const movedSince = (param: (value: unknown) => string) => `
  SELECT step.change_set_id FROM step JOIN latest USING (change_set_id) CROSS JOIN LATERAL (
    SELECT 1 FROM audit_entry AS entry
    JOIN change_set ON change_set.agency_id = $1 AND change_set.id = entry.change_set_id
    WHERE entry.agency_id = $1 AND entry.record_type = step.record_type
      AND entry.record_id = step.record_id AND entry.id > latest.last AND ${MOVES}
      AND change_set.undone_by_id IS NULL AND change_set.command <> ${param(UNDO)}
    LIMIT 1
  ) AS later`;

/** Something has taken the place of what it ended. */
const REPLACED = `SELECT change_set_id FROM (${replacedSince('entry').join(' UNION ALL ')}) AS replaced`;

/** The candidates and job orders that a change moved. */
function owners(): string[] {
  return Object.entries(courses).flatMap(([table, { moves }]) =>
    moves.map(
      (owner) => `
        SELECT change_set_id, '${owner}', own.${ownerColumn(table, owner)}
        FROM moved JOIN "${table}" AS own ON own.agency_id = $1 AND own.id = record_id
        WHERE record_type = '${table}'`,
    ),
  );
}

/** Whatever counts as a step on the course of those. */
function steps(): string[] {
  return Object.entries(courses).flatMap(([table, { follows }]) =>
    follows === undefined ? [] : [stepsOf(table, follows)],
  );
}

function stepsOf(table: string, owner: Owner): string {
  return `
    SELECT change_set_id, '${table}' AS record_type, own.id AS record_id
    FROM owner JOIN "${table}" AS own
      ON own.agency_id = $1 AND own.${ownerColumn(table, owner)} = owner.id
    WHERE kind = '${owner}'`;
}

/** Something refers to what the change made, and the change neither made nor pointed it there. */
function referring(): string[] {
  return allTables().flatMap(({ name: table }) =>
    referencesTo(table).map(
      ({ from, column, kindColumn }) => `
        SELECT made.change_set_id FROM made CROSS JOIN LATERAL (
          SELECT 1 FROM "${from.name}" AS own
          WHERE own.agency_id = $1 AND own."${column}" = made.record_id
            ${kindColumn === null ? '' : `AND own."${kindColumn}" = '${table}'`}
            AND NOT EXISTS (
              SELECT 1 FROM entry
              WHERE entry.change_set_id = made.change_set_id AND entry.record_id = own.id
                AND entry.record_type = '${from.name}'
                AND (entry.action = '${CREATED}' OR entry.changes ? '${column}')
            )
          LIMIT 1
        ) AS referring
        WHERE made.record_type = '${table}'`,
    ),
  );
}

/** It wrote to records that only their author and administrators change. */
function ofOthers(author: string): string[] {
  return [...authored].map(
    (table) => `
      SELECT entry.change_set_id FROM entry
      LEFT JOIN "${table}" AS own ON own.agency_id = $1 AND own.id = entry.record_id
      WHERE entry.record_type = '${table}' AND ${author}::text IS NOT NULL
        AND (own.author_id::text <> ${author} OR entry.changes -> 'author_id' ->> 0 <> ${author})`,
  );
}
