import pg from 'pg';

/** Whether every agency of this database is one of these: nobody's real work stands beside a demo. */
export async function holdsOnly(ownerUrl: string, companyIds: readonly string[]): Promise<boolean> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const { rowCount } = await owner.query(
      'SELECT FROM agency WHERE company_id <> ALL($1::text[]) LIMIT 1',
      [companyIds],
    );
    return rowCount === 0;
  } finally {
    await owner.end();
  }
}
