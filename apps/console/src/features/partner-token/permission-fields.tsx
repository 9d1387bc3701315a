import { Checkbox, Fieldset, SimpleGrid, Stack, Text } from '@mantine/core';
import { permissions as described } from '@stint/domain/access/permissions.ts';
import {
  isWithinClients,
  partnerPermissionGroups,
} from '@stint/domain/partner-token/partner-permissions.ts';
import { fieldOf, type FieldProps } from '@stint/spa-kit/record/form/text-form.ts';

type PermissionFieldsProps = FieldProps<string[]> & {
  /** Whether the token is for some clients only: then what has no client cannot be chosen. */
  restricted: boolean;
};

/** What a token permits, in groups, each permission by what it lets a program do. */
export function PermissionFields({ form, name, label, restricted }: PermissionFieldsProps) {
  const { value, error } = fieldOf(form, name);
  return (
    <Checkbox.Group
      label={label}
      description={
        restricted
          ? 'What belongs to no single client cannot be chosen with “Only these clients”.'
          : 'Choose as few as the program needs. They cannot be changed later.'
      }
      error={error}
      withAsterisk
      value={value}
      onChange={(chosen) => form.setFieldValue(name, chosen)}
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }} mt="xs" spacing="sm">
        {partnerPermissionGroups.map(({ label: group, permissions }) => (
          <Fieldset key={group} legend={group} p="sm">
            <Stack gap={8}>
              {permissions.map((permission) => (
                <Checkbox
                  key={permission}
                  value={permission}
                  label={described[permission]}
                  description={
                    <Text span size="xs" ff="monospace">
                      {permission}
                    </Text>
                  }
                  disabled={restricted && !isWithinClients(permission)}
                />
              ))}
            </Stack>
          </Fieldset>
        ))}
      </SimpleGrid>
    </Checkbox.Group>
  );
}
