import { Checkbox, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import {
  filingStatusLabels,
  type FilingStatus,
} from '@stint/domain/employee-data/tax-withholding.ts';
import { valuesOf } from '@stint/domain/kernel/labels.ts';
import { required } from '@stint/spa-kit/record/form/required.ts';
import { MoneyInput } from '@stint/ui/form/money-input.tsx';
import { graphql } from '../../../gql/gql.ts';
import type { MyDataQuery } from '../../../gql/graphql.ts';
import { useMyDataTexts } from '../use-my-data-texts.ts';
import { ChangeForm } from '../change-form.tsx';
import { FormPage } from '../form-page.tsx';
import { useAskedChange } from '../use-asked-change.ts';

export const RequestTaxWithholdingDocument = graphql(`
  mutation RequestTaxWithholding($input: RequestTaxWithholdingChangeInput!) {
    requestTaxWithholdingChange(input: $input) {
      ...AskedChange
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

/** Asks for a change of what the employee says about federal tax. */
export default function TaxFormPage() {
  return (
    <FormPage
      section="TAX_WITHHOLDING"
      form={({ taxWithholding }) => <TaxForm onFile={taxWithholding ?? null} />}
    />
  );
}

type OnFile = NonNullable<MyDataQuery['taxWithholding']> | null;

const amounts = ['dependentsAmount', 'otherIncome', 'deductions', 'extraWithholding'] as const;

function TaxForm({ onFile }: { onFile: OnFile }) {
  const texts = useMyDataTexts();
  const { tax } = texts;
  const masked = onFile?.socialSecurityNumberMasked ?? null;
  const form = useForm({
    initialValues: valuesFrom(onFile),
    validate: {
      socialSecurityNumber: masked === null ? required(texts.missing) : () => null,
      filingStatus: required(texts.missing),
    },
  });
  const change = useAskedChange(form, RequestTaxWithholdingDocument, inputOf);
  return (
    <ChangeForm {...change}>
      <Stack gap="md">
        <Text>{tax.form}</Text>
        <TextInput
          size="md"
          label={tax.number}
          description={masked === null ? tax.numberHelp : tax.numberStays(masked)}
          inputMode="numeric"
          autoComplete="off"
          {...form.getInputProps('socialSecurityNumber')}
        />
        <Radio.Group label={tax.filingStatus} size="md" {...form.getInputProps('filingStatus')}>
          <Stack gap={0} mt={4}>
            {valuesOf<FilingStatus>(filingStatusLabels).map((status) => (
              <Radio
                key={status}
                size="md"
                py={10}
                value={status}
                label={tax.filingStatuses[status]}
              />
            ))}
          </Stack>
        </Radio.Group>
        <Checkbox
          size="md"
          py={10}
          label={tax.multipleJobs}
          {...form.getInputProps('multipleJobs', { type: 'checkbox' })}
        />
        {amounts.map((name) => (
          <MoneyInput
            key={name}
            size="md"
            currency="USD"
            label={tax[name]}
            description={name === 'extraWithholding' ? tax.perPeriod : tax.perYear}
            {...form.getInputProps(name)}
          />
        ))}
      </Stack>
    </ChangeForm>
  );
}

type Values = Record<(typeof amounts)[number] | 'socialSecurityNumber', string> & {
  filingStatus: FilingStatus | null;
  multipleJobs: boolean;
};

function valuesFrom(onFile: OnFile): Values {
  return {
    socialSecurityNumber: '',
    filingStatus: onFile?.filingStatus ?? null,
    multipleJobs: onFile?.multipleJobs ?? false,
    dependentsAmount: onFile?.dependentsAmount ?? '',
    otherIncome: onFile?.otherIncome ?? '',
    deductions: onFile?.deductions ?? '',
    extraWithholding: onFile?.extraWithholding ?? '',
  };
}

/** Empty amounts are none; an empty number leaves the one on file. */
function inputOf({ filingStatus, multipleJobs, ...texts }: Values) {
  const given = Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ''));
  return { ...given, filingStatus: filingStatus!, multipleJobs };
}
