import { graphql } from '../../gql/gql.ts';

export const StartSecondFactorDocument = graphql(`
  mutation StartSecondFactor($input: OwnPasswordInput!) {
    startSecondFactor(input: $input) {
      ... on SecondFactorStarted {
        secret
        address
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

export const ConfirmSecondFactorDocument = graphql(`
  mutation ConfirmSecondFactor($input: ConfirmSecondFactorInput!) {
    confirmSecondFactor(input: $input) {
      ... on SecondFactorConfirmed {
        recoveryCodes
        viewer {
          ...ViewerParts
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

export const TurnOffSecondFactorDocument = graphql(`
  mutation TurnOffSecondFactor($input: TurnOffSecondFactorInput!) {
    turnOffSecondFactor(input: $input) {
      ... on SecondFactorTurnedOff {
        viewer {
          ...ViewerParts
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

export const RenewRecoveryCodesDocument = graphql(`
  mutation RenewRecoveryCodes($input: RenewRecoveryCodesInput!) {
    renewRecoveryCodes(input: $input) {
      ... on RecoveryCodesRenewed {
        recoveryCodes
        viewer {
          ...ViewerParts
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

/** What an authenticator app is set up with: a key to type, and an address for a QR code. */
export type AppKey = { secret: string; address: string };
