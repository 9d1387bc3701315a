import { Fieldset, SimpleGrid, Stack } from '@mantine/core';
import type { TextForm } from '@stint/spa-kit/record/form/text-form.ts';
import { TimeSettingField, type Inherited } from './time-setting-field.tsx';
import { settingGroups } from './time-setting-groups.ts';
import type { SettingName } from './time-setting-values.ts';

type TimeSettingFieldsProps = {
  form: TextForm;
  /** Those that can be set here. */
  names: readonly SettingName[];
  inherited: Inherited;
  /** Fields beside each other at most. */
  columns: number;
};

/** All settings of time, group by group. */
export function TimeSettingFields({ form, names, inherited, columns }: TimeSettingFieldsProps) {
  return (
    <Stack gap="md">
      {settingGroups.map((group) => (
        <Fieldset key={group.title} legend={group.title}>
          <SimpleGrid
            cols={{ base: 1, xs: Math.min(2, columns), md: columns }}
            verticalSpacing="sm"
          >
            {group.names
              .filter((name) => names.includes(name))
              .map((name) => (
                <TimeSettingField key={name} form={form} name={name} inherited={inherited} />
              ))}
          </SimpleGrid>
        </Fieldset>
      ))}
    </Stack>
  );
}
