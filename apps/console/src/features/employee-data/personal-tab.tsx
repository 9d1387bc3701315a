import { Facts } from '@stint/ui/facts/facts.tsx';
import { graphql } from '../../gql/gql.ts';
import { SectionData } from './section-data.tsx';

export const PersonalInformationDocument = graphql(`
  query PersonalInformation($employeeId: ID) {
    personalInformation(employeeId: $employeeId) {
      street
      unit
      city
      region
      postalCode
      phone
      email
      emergencyName
      emergencyRelationship
      emergencyPhone
    }
  }
`);

/** How an employee is reached, and whom to call in an emergency. */
export default function PersonalTab({ employeeId }: { employeeId: string }) {
  return (
    <SectionData document={PersonalInformationDocument} employeeId={employeeId}>
      {({ personalInformation: data }) => (
        <Facts
          facts={[
            { label: 'Street', value: data?.street },
            { label: 'Apartment, suite', value: data?.unit },
            { label: 'City', value: data?.city },
            { label: 'State', value: data?.region },
            { label: 'ZIP code', value: data?.postalCode },
            { label: 'Phone', value: data?.phone },
            { label: 'Email', value: data?.email },
            { label: 'Emergency contact', value: data?.emergencyName },
            { label: 'Relationship', value: data?.emergencyRelationship },
            { label: 'Emergency phone', value: data?.emergencyPhone },
          ]}
        />
      )}
    </SectionData>
  );
}
