import { Button, Fieldset, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import {
  depositAccountTypeLabels,
  type DepositAccountType,
} from '@stint/domain/employee-data/direct-deposit.ts';
import { valuesOf } from '@stint/domain/kernel/labels.ts';
import { useMyDataTexts } from '../use-my-data-texts.ts';
import type { DepositAccount } from './deposit-facts.tsx';
import type { AccountValues } from './deposit-values.ts';

type AccountFieldsProps = {
  form: UseFormReturnType<{ accounts: AccountValues[] }>;
  /** From 0. */
  place: number;
  /** The account as it is on file; null for a new one. */
  onFile: DepositAccount | null;
};

/** The fields of one account. The last one gets what remains, so it has no share. */
export function AccountFields({ form, place, onFile }: AccountFieldsProps) {
  const { deposit } = useMyDataTexts();
  const { accounts } = form.values;
  const isLast = place === accounts.length - 1;
  const name = (field: keyof AccountValues) => `accounts.${place}.${field}`;
  return (
    <Fieldset legend={deposit.account(place + 1)}>
      <Stack gap="md">
        <TextInput
          size="md"
          label={deposit.bankName}
          autoComplete="off"
          {...form.getInputProps(name('bankName'))}
        />
        <TextInput
          size="md"
          label={deposit.routingNumber}
          description={onFile && deposit.stays(onFile.routingNumberMasked)}
          inputMode="numeric"
          autoComplete="off"
          {...form.getInputProps(name('routingNumber'))}
        />
        <TextInput
          size="md"
          label={deposit.accountNumber}
          description={onFile && deposit.stays(onFile.accountNumberMasked)}
          inputMode="numeric"
          autoComplete="off"
          {...form.getInputProps(name('accountNumber'))}
        />
        <NativeSelect
          size="md"
          label={deposit.type}
          data={valuesOf<DepositAccountType>(depositAccountTypeLabels).map((value) => ({
            value,
            label: deposit.types[value],
          }))}
          {...form.getInputProps(name('type'))}
        />
        {isLast ? (
          <Text size="sm" c="dimmed">
            {place === 0 ? deposit.everything : deposit.remainder}
          </Text>
        ) : (
          <>
            <NativeSelect
              size="md"
              label={deposit.shareOf}
              data={[
                { value: 'PERCENT', label: deposit.percent },
                { value: 'AMOUNT', label: deposit.amount },
              ]}
              {...form.getInputProps(name('shareOf'))}
            />
            <TextInput
              size="md"
              label={accounts[place]?.shareOf === 'AMOUNT' ? deposit.amount : deposit.percent}
              inputMode="decimal"
              autoComplete="off"
              {...form.getInputProps(name('share'))}
            />
          </>
        )}
        <Button
          variant="subtle"
          color="red"
          size="md"
          style={{ alignSelf: 'flex-start' }}
          onClick={() => form.removeListItem('accounts', place)}
        >
          {deposit.remove(place + 1)}
        </Button>
      </Stack>
    </Fieldset>
  );
}
