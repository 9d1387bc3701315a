import { graphql } from '../../gql/gql.ts';

export const RuleSettingsParts = graphql(`
  fragment RuleSettings on AgencySettings {
    id
    version
    marginFloorPercent
    marginFloorMode
    creditLimitMode
    fillOrderAtZeroOpenings
    portalOrders
    portalOrderSubmission
    showEndedAssignments
    showBillAmounts
    portalText
    showDocumentsAfterTermination
    documentReminderDays
    nameParticlesCount
    requireSecondFactor
    clock
  }
`);

export const BurdenSettingsParts = graphql(`
  fragment BurdenSettings on AgencySettings {
    id
    version
    burdenPercent
    burdenOverrides {
      state
      jobType
      percent
    }
  }
`);

export const UpdateSettingsDocument = graphql(`
  mutation UpdateSettings($input: UpdateAgencySettingsInput!) {
    updateAgencySettings(input: $input) {
      ... on AgencySettingsUpdated {
        changeSetId
        settings {
          id
          ...RuleSettings
          ...BurdenSettings
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);
