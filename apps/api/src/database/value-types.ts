import pg from 'pg';

const { builtins } = pg.types;

/**
 * How values come from the database: dates and numerics as their text, instants as ISO text in UTC
 * (`2026-11-21T20:05:00.123456Z`; the application role's time zone is UTC), never as floats or `Date`s.
 */
export const valueTypes: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    parsers[oid] ?? pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
};

const parsers: Record<number, (text: string) => unknown> = {
  [builtins.DATE]: (text) => text,
  [builtins.NUMERIC]: (text) => text,
  [builtins.TIMESTAMPTZ]: isoInstant,
  // count(*): never near the limit of a safe integer.
  [builtins.INT8]: Number,
};

function isoInstant(text: string): string {
  return text.replace(' ', 'T').replace('+00', 'Z');
}
