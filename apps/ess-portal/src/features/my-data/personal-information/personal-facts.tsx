import type { MyDataQuery } from '../../../gql/graphql.ts';
import { useMyDataTexts } from '../use-my-data-texts.ts';
import { FactList } from '../../../page/fact-list.tsx';

type PersonalFactsProps = { information: NonNullable<MyDataQuery['personalInformation']> | null };

/** How the employee is reached, and whom to call in an emergency. */
export function PersonalFacts({ information }: PersonalFactsProps) {
  const { personal } = useMyDataTexts();
  const { street, unit, city, region, postalCode } = information ?? {};
  const town = [city, [region, postalCode].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  const emergency = [information?.emergencyName, information?.emergencyRelationship];
  return (
    <FactList
      facts={[
        { label: personal.address, value: [street, unit, town].filter(Boolean).join(', ') },
        { label: personal.phone, value: information?.phone },
        { label: personal.email, value: information?.email },
        { label: personal.emergencyName, value: emergency.filter(Boolean).join(', ') },
        { label: personal.emergencyPhone, value: information?.emergencyPhone },
      ]}
    />
  );
}
