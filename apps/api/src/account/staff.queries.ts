import { accountMachine } from '@stint/domain/account/account.machine.ts';
import type { AccountEntity } from './account.entity.ts';
import { list } from '../graphql/read/list.ts';
import type { Condition } from '../graphql/read/rows.ts';
import { stateList } from '../database/state-list.ts';

/** The agency's people, for choosing an owner. */
export const staff = list<AccountEntity, object, 'NAME'>({
  name: 'staff',
  sorts: { NAME: ['sortName'] },
  defaultOrder: { by: 'NAME', direction: 'ASC' },
  filters: {},
});

export const isStaffNow: Condition = (rows) =>
  `${rows.column('kind')} = 'STAFF' AND ${rows.column('status')} <> ${stateList(accountMachine, 'DEACTIVATED')}`;
