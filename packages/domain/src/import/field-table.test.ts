import { expect, it } from 'vitest';
import { fieldTable } from './field-table.ts';

it('the documented fields are the declared ones', async () => {
  await expect(fieldTable()).toMatchFileSnapshot('../../../../docs/import-fields.md');
});
