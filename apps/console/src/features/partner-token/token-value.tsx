import { Alert, Button, CopyButton, Group, Stack, TextInput } from '@mantine/core';
import { Dialog } from '@stint/ui/dialog/dialog.tsx';
import { IconAlertTriangle, IconCheck, IconCopy } from '@tabler/icons-react';

/** The value of a new token. It closes by its button alone, so that nobody loses it by a slip. */
export function TokenValue({ value, onClose }: { value: string; onClose: () => void }) {
  return (
    <Dialog
      title="The token is ready"
      size="lg"
      onClose={onClose}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
    >
      <Stack gap="md">
        <Alert color="orange" icon={<IconAlertTriangle aria-hidden />} title="Copy it now">
          This value is shown once and cannot be shown again. Keep it like a password: whoever has
          it can do what the token permits.
        </Alert>
        <Group align="end" wrap="nowrap" gap="xs">
          <TextInput
            label="Token"
            value={value}
            readOnly
            data-autofocus
            onFocus={(event) => event.currentTarget.select()}
            styles={{ input: { fontFamily: 'monospace' } }}
            style={{ flex: 1 }}
          />
          <CopyButton value={value}>
            {({ copied, copy }) => (
              <Button
                variant="default"
                onClick={copy}
                leftSection={
                  copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />
                }
              >
                {copied ? 'Copied' : 'Copy'}
              </Button>
            )}
          </CopyButton>
        </Group>
        <Group justify="flex-end">
          <Button onClick={onClose}>Done</Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
