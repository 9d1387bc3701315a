import { formatMoney } from '@stint/ui/money/format-money.ts';
import type { MyDataQuery } from '../../../gql/graphql.ts';
import { useMyDataTexts } from '../use-my-data-texts.ts';
import { FactList } from '../../../page/fact-list.tsx';

type TaxFactsProps = { tax: NonNullable<MyDataQuery['taxWithholding']> | null };

/** What the employee says about federal tax. The Social Security number is masked by the server. */
export function TaxFacts({ tax }: TaxFactsProps) {
  const texts = useMyDataTexts();
  const dollars = (amount: string | null | undefined) => amount && formatMoney(amount, 'USD');
  const yesOrNo = tax?.multipleJobs ? texts.yes : texts.no;
  return (
    <FactList
      facts={[
        { label: texts.tax.number, value: tax?.socialSecurityNumberMasked },
        {
          label: texts.tax.filingStatus,
          value: tax?.filingStatus && texts.tax.filingStatuses[tax.filingStatus],
        },
        {
          label: texts.tax.multipleJobs,
          value: tax?.multipleJobs === null ? null : tax && yesOrNo,
        },
        { label: texts.tax.dependentsAmount, value: dollars(tax?.dependentsAmount) },
        { label: texts.tax.otherIncome, value: dollars(tax?.otherIncome) },
        { label: texts.tax.deductions, value: dollars(tax?.deductions) },
        { label: texts.tax.extraWithholding, value: dollars(tax?.extraWithholding) },
      ]}
    />
  );
}
