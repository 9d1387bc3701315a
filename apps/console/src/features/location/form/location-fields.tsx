import { SimpleGrid } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import type { SearchOption } from '@stint/ui/search-select/search-select.tsx';
import type { LocationFormFragment } from '../../../gql/graphql.ts';
import { FormDialog } from '@stint/spa-kit/record/edit/form-dialog.tsx';
import type { RecordFieldsProps } from '@stint/spa-kit/record/edit/record-form.tsx';
import { useSave } from '@stint/spa-kit/record/edit/use-save.ts';
import { ChoiceField } from '@stint/spa-kit/record/form/choice-field.tsx';
import { ClientSelect } from '../../../record/form/client-select.tsx';
import { required } from '@stint/spa-kit/record/form/required.ts';
import { TextField } from '@stint/spa-kit/record/form/text-field.tsx';
import { countryChoices } from './countries.ts';
import {
  locationInput,
  locationLabels,
  locationValues,
  type LocationValues,
} from './location-values.ts';
import { CreateLocationDocument, UpdateLocationDocument } from './save-location.ts';

const countries = countryChoices();
const zones = Intl.supportedValuesOf('timeZone');

type LocationFieldsProps = RecordFieldsProps<LocationFormFragment> & {
  client: SearchOption | null;
};

export function LocationFields({ record, reread, client, ...dialog }: LocationFieldsProps) {
  const { timeZone } = useViewer().agency;
  const valuesOf = (one: LocationFormFragment | null) => locationValues(one, { client, timeZone });
  const form = useForm<LocationValues>({
    initialValues: valuesOf(record),
    validate: {
      client: (chosen) => (chosen === null ? 'Choose a client.' : null),
      name: required('Enter a name.'),
      country: required('Choose a country.'),
      timeZone: required('Choose a time zone.'),
    },
  });
  const saving = useSave({
    form,
    record,
    reread,
    valuesOf,
    inputOf: locationInput,
    create: CreateLocationDocument,
    update: UpdateLocationDocument,
    saved: ({ location }) => location,
  });
  const field = (name: keyof LocationValues) => ({ form, name, label: locationLabels[name] });
  return (
    <FormDialog {...dialog} {...saving} labels={locationLabels}>
      <ClientSelect
        required
        value={form.values.client}
        onChange={(chosen) => form.setFieldValue('client', chosen)}
        error={form.errors['client']}
      />
      <TextField {...field('name')} required />
      <TextField {...field('street')} />
      <SimpleGrid cols={{ base: 1, xs: 3 }}>
        <TextField {...field('city')} />
        <TextField {...field('region')} />
        <TextField {...field('postalCode')} />
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, xs: 2 }} style={{ alignItems: 'end' }}>
        <ChoiceField {...field('country')} required choices={countries} />
        <ChoiceField
          {...field('timeZone')}
          required
          choices={zoneChoices(form.values.timeZone)}
          description="The dates and times of work here are read by it."
        />
      </SimpleGrid>
    </FormDialog>
  );
}

/** The stored zone may be an older name that the browser no longer lists. */
const zoneChoices = (stored: string) =>
  [...new Set([...zones, stored])]
    .filter(Boolean)
    .map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }));
