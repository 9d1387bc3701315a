import { Checkbox } from '@mantine/core';

type InviteFieldProps = { checked: boolean; onChange: (invite: boolean) => void };

/** Whether links are sent by mail in place of passwords that are shown. */
export function InviteField({ checked, onChange }: InviteFieldProps) {
  return (
    <Checkbox
      label="Send a one-time link by email instead of showing a password"
      description="To whoever has an email address. The link works once, for a limited time."
      checked={checked}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
