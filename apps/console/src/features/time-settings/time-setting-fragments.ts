import { graphql } from '../../gql/gql.ts';

/** What both an agency and a client have. */
export const SharedTimeSettingsParts = graphql(`
  fragment SharedTimeSettings on SharedTimeSettings {
    period
    weekStartsOn
    nightShiftDay
    planningDays
    roundingMode
    roundingStepMinutes
    roundingBreakPointMinutes
    paidBreakMinutes
    skewToleranceSeconds
    geofenceRadiusMeters
    lateAfterMinutes
    absentAfterMinutes
    prefill
    lineEditRule
    approvalMode
    earlySubmission
    cutOffDays
    remindAfterDays
    escalateAfterDays
    mostWeeklyHours
    dayTooLongMode
    linesOverlapMode
    weekTooLongMode
    punchMissingMode
    skewUnexplainedMode
    rateMissingMode
    receiptMode
    receiptFrom
    submissionDisclaimer
    approvalDisclaimer
  }
`);

export const TimeSettingsParts = graphql(`
  fragment TimeSettings on TimeSettings {
    ...SharedTimeSettings
    longestStretchHours
    repeatedInHours
  }
`);

export const AgencyTimeSettingsParts = graphql(`
  fragment AgencyTimeSettings on AgencySettings {
    id
    version
    timeSettings {
      ...TimeSettings
    }
  }
`);

export const ClientTimeSettingsParts = graphql(`
  fragment ClientTimeSettings on ClientTimeSettings {
    id
    version
    settings {
      ...SharedTimeSettings
    }
  }
`);

export const UpdateTimeSettingsDocument = graphql(`
  mutation UpdateTimeSettings($input: UpdateTimeSettingsInput!) {
    updateTimeSettings(input: $input) {
      ... on AgencySettingsUpdated {
        changeSetId
        settings {
          id
          ...AgencyTimeSettings
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);
