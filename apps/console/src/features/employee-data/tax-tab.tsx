import { Stack } from '@mantine/core';
import { filingStatusLabels } from '@stint/domain/employee-data/tax-withholding.ts';
import { Facts } from '@stint/ui/facts/facts.tsx';
import { Money } from '@stint/ui/money/money.tsx';
import { graphql } from '../../gql/gql.ts';
import { ShowInFull } from './show-in-full.tsx';
import { SectionData } from './section-data.tsx';

export const TaxWithholdingDocument = graphql(`
  query TaxWithholding($employeeId: ID) {
    taxWithholding(employeeId: $employeeId) {
      socialSecurityNumberMasked
      filingStatus
      multipleJobs
      dependentsAmount
      otherIncome
      deductions
      extraWithholding
    }
  }
`);

export const UnmaskTaxWithholdingDocument = graphql(`
  mutation UnmaskTaxWithholding($employeeId: ID!) {
    unmaskTaxWithholding(employeeId: $employeeId) {
      ... on TaxWithholdingUnmasked {
        socialSecurityNumber
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

/** What an employee says about federal tax, as on Form W-4. */
export default function TaxTab({ employeeId }: { employeeId: string }) {
  return (
    <SectionData document={TaxWithholdingDocument} employeeId={employeeId}>
      {({ taxWithholding: data }) => (
        <Stack gap="md">
          <Facts
            facts={[
              { label: 'Social Security number', value: data?.socialSecurityNumberMasked },
              {
                label: 'Filing status',
                value: data?.filingStatus && filingStatusLabels[data.filingStatus],
              },
              { label: 'Multiple jobs', value: yesOrNo(data?.multipleJobs) },
              { label: 'Dependents', value: <Dollars amount={data?.dependentsAmount} /> },
              { label: 'Other income', value: <Dollars amount={data?.otherIncome} /> },
              { label: 'Deductions', value: <Dollars amount={data?.deductions} /> },
              { label: 'Extra withholding', value: <Dollars amount={data?.extraWithholding} /> },
            ]}
          />
          {data?.socialSecurityNumberMasked && (
            <ShowInFull
              document={UnmaskTaxWithholdingDocument}
              variables={{ employeeId }}
              permission="tax-withholding:unmask"
              numbersOf={({ socialSecurityNumber }) => ({ socialSecurityNumber, accounts: [] })}
            />
          )}
        </Stack>
      )}
    </SectionData>
  );
}

function Dollars({ amount }: { amount: string | null | undefined }) {
  return <Money amount={amount} currency="USD" />;
}

function yesOrNo(value: boolean | null | undefined) {
  if (value === null || value === undefined) return null;
  return value ? 'Yes' : 'No';
}
