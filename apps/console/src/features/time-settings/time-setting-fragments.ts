import { graphql } from '../../gql/gql.ts';

export const TimeSettingsParts = graphql(`
  fragment TimeSettings on TimeSettings {
    period
    weekStartsOn
    nightShiftDay
    planningDays
    roundingMode
    roundingStepMinutes
    roundingBreakPointMinutes
    paidBreakMinutes
    longestStretchHours
    repeatedInHours
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
