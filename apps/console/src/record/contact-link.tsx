import { readFragment, type FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { RecordLink } from '@stint/spa-kit/record/address/record-link.tsx';

export const ContactLinkParts = graphql(`
  fragment ContactLink on Contact {
    id
    fullName
    title
  }
`);

/** A client's contact by name and title. */
export function ContactLink(props: { contact: FragmentType<typeof ContactLinkParts> }) {
  const { id, fullName, title } = readFragment(ContactLinkParts, props.contact);
  return (
    <>
      <RecordLink id={id}>{fullName}</RecordLink>
      {title && `, ${title}`}
    </>
  );
}
