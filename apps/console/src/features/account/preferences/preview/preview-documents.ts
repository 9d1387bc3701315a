import { graphql } from '../../../../gql/gql.ts';
import type { PreviewedSectionsFragment } from '../../../../gql/graphql.ts';

/** What preferences open and close, as both previews answer it. */
export const PreviewedSections = graphql(`
  fragment PreviewedSections on PreferencesPreview {
    sections {
      section
      before
      after
      gainedCount
      gained {
        id
        label
      }
      lostCount
      lost {
        id
        label
      }
    }
  }
`);

/** What one section would show, against now. */
export type SectionPreview = PreviewedSectionsFragment['sections'][number];

export const PreviewClientPortalPreferencesDocument = graphql(`
  query PreviewClientPortalPreferences($input: PreviewClientPortalPreferencesInput!) {
    previewClientPortalPreferences(input: $input) {
      ...PreviewedSections
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

export const PreviewContactAccountDocument = graphql(`
  query PreviewContactAccount($input: PreviewContactAccountInput!) {
    previewContactAccount(input: $input) {
      ...PreviewedSections
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);
