import type pg from 'pg';

const UNIQUE_VIOLATION = '23505';

/** Whether a row was not written because somebody was faster: of what there is one at a time, there is one now. */
export function isTaken(error: unknown): error is pg.DatabaseError {
  return (error as pg.DatabaseError).code === UNIQUE_VIOLATION;
}
