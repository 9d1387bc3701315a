import { readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import type { FragmentType } from '../../../gql/fragment-masking.ts';
import type { IssuedAccess } from './issued-access.ts';

export const CreatedAccount = graphql(`
  fragment CreatedAccount on AccountCreated {
    account {
      id
      displayName
      userName
      kind
    }
    password
    invitedAddress
    changeSetId
  }
`);

/** How the owner of a new account gets in. */
export function accessOf(created: FragmentType<typeof CreatedAccount>): IssuedAccess {
  const { account, password, invitedAddress } = readFragment(CreatedAccount, created);
  const { id, displayName: name, userName, kind } = account;
  return { id, name, kind, userName, password, invitedAddress, refusals: [] };
}
