import { Button, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { MOST_ACCOUNTS } from '@stint/domain/employee-data/direct-deposit.ts';
import { required } from '@stint/spa-kit/record/form/required.ts';
import { graphql } from '../../../gql/gql.ts';
import { useMyDataTexts } from '../use-my-data-texts.ts';
import { ChangeForm } from '../change-form.tsx';
import { FormPage } from '../form-page.tsx';
import { useAskedChange } from '../use-asked-change.ts';
import { AccountFields } from './account-fields.tsx';
import type { DepositAccount } from './deposit-facts.tsx';
import { inputOf, newAccount, valuesOf, type AccountValues } from './deposit-values.ts';

export const RequestDirectDepositDocument = graphql(`
  mutation RequestDirectDeposit($input: RequestDirectDepositChangeInput!) {
    requestDirectDepositChange(input: $input) {
      ...AskedChange
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

/** Asks for a change of where net pay goes. */
export default function DepositFormPage() {
  return (
    <FormPage
      section="DIRECT_DEPOSIT"
      form={({ directDeposit }) => <DepositForm onFile={directDeposit?.accounts ?? []} />}
    />
  );
}

function DepositForm({ onFile }: { onFile: readonly DepositAccount[] }) {
  const texts = useMyDataTexts();
  const form = useForm<{ accounts: AccountValues[] }>({
    initialValues: { accounts: onFile.length > 0 ? onFile.map(valuesOf) : [newAccount] },
    validate: {
      accounts: {
        bankName: required(texts.missing),
        routingNumber: (text, { accounts }, path) => missing(text, accountAt(accounts, path)),
        accountNumber: (text, { accounts }, path) => missing(text, accountAt(accounts, path)),
        share: (text, { accounts }, path) =>
          placeOf(path) < accounts.length - 1 && text.trim() === '' ? texts.missing : null,
      },
    },
  });
  const missing = (text: string, account: AccountValues | undefined) =>
    account?.key === null && text.trim() === '' ? texts.missing : null;
  const change = useAskedChange(form, RequestDirectDepositDocument, (values) => ({
    accounts: inputOf(values.accounts),
  }));
  const { accounts } = form.values;
  return (
    <ChangeForm {...change}>
      <Stack gap="md">
        {accounts.length > 1 && <Text>{texts.deposit.lastGetsRest}</Text>}
        {accounts.length === 0 && <Text>{texts.deposit.none}</Text>}
        {accounts.map((account, place) => (
          <AccountFields
            key={account.key ?? `new-${place}`}
            form={form}
            place={place}
            onFile={onFile.find(({ key }) => key === account.key) ?? null}
          />
        ))}
        {accounts.length < MOST_ACCOUNTS && (
          <Button
            variant="default"
            size="md"
            style={{ alignSelf: 'flex-start' }}
            onClick={() => form.insertListItem('accounts', newAccount)}
          >
            {texts.deposit.add}
          </Button>
        )}
        {form.errors['accounts'] && (
          <Text c="var(--stint-bad-text)" role="alert">
            {form.errors['accounts']}
          </Text>
        )}
      </Stack>
    </ChangeForm>
  );
}

/** @param path as Mantine names a field: `accounts.1.share` */
const placeOf = (path: string) => Number(path.split('.')[1]);

const accountAt = (accounts: readonly AccountValues[], path: string) => accounts[placeOf(path)];
