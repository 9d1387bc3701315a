import { jobTypeLabels } from '@stint/domain/job-order/job-type.ts';
import { graphql } from '../../gql/gql.ts';
import type { ConfiguredChecklistItemFragment } from '../../gql/graphql.ts';

export const ChecklistItemParts = graphql(`
  fragment ConfiguredChecklistItem on HiringChecklistItem {
    id
    version
    label
    jobType
    required
    position
  }
`);

export const CreateChecklistItemDocument = graphql(`
  mutation CreateChecklistItem($input: CreateHiringChecklistItemInput!) {
    createHiringChecklistItem(input: $input) {
      ... on HiringChecklistItemCreated {
        item {
          id
          ...ConfiguredChecklistItem
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

export const UpdateChecklistItemDocument = graphql(`
  mutation UpdateChecklistItem($input: UpdateHiringChecklistItemInput!) {
    updateHiringChecklistItem(input: $input) {
      ... on HiringChecklistItemUpdated {
        item {
          id
          ...ConfiguredChecklistItem
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

export const MoveChecklistItemDocument = graphql(`
  mutation MoveChecklistItem($input: MoveHiringChecklistItemInput!) {
    moveHiringChecklistItem(input: $input) {
      ... on HiringChecklistItemMoved {
        items {
          id
          ...ConfiguredChecklistItem
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

export const RetireChecklistItemDocument = graphql(`
  mutation RetireChecklistItem($input: RetireHiringChecklistItemInput!) {
    retireHiringChecklistItem(input: $input) {
      ... on HiringChecklistItemRetired {
        item {
          id
        }
        changeSetId
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

/** “Temp/contract”; “Every job type” for an item that is asked of all. */
export const jobTypeOf = ({ jobType }: Pick<ConfiguredChecklistItemFragment, 'jobType'>) =>
  jobType === null ? 'Every job type' : jobTypeLabels[jobType];
