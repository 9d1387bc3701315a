import { Button, Card, CopyButton, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useCalendarLink } from './use-calendar-link.ts';
import { useScheduleTexts } from './use-schedule-texts.ts';

/** The secret link by which a calendar program shows the own shifts: what it is for, to be made, copied, replaced. */
export function CalendarLink() {
  const { calendar: texts } = useScheduleTexts();
  const { exists, link, renew, revoke, busy } = useCalendarLink();
  return (
    <Card component="section" withBorder radius="md" padding="md" aria-label={texts.title}>
      <Stack gap="sm">
        <Title order={2} size="h4">
          {texts.title}
        </Title>
        <Text size="sm">{texts.why}</Text>
        <Text size="sm">{texts.secret}</Text>
        {link ? (
          <NewLink link={link} />
        ) : (
          exists && (
            <Text size="sm">
              {texts.exists} {texts.replaceWhy}
            </Text>
          )
        )}
        <Group gap="sm">
          <Button h={44} variant="default" loading={busy || exists === undefined} onClick={renew}>
            {exists ? texts.replace : texts.create}
          </Button>
          {exists && (
            <Button h={44} variant="default" disabled={busy} onClick={revoke}>
              {texts.end}
            </Button>
          )}
        </Group>
      </Stack>
    </Card>
  );
}

function NewLink({ link }: { link: string }) {
  const { calendar: texts } = useScheduleTexts();
  return (
    <Stack gap="xs" role="status">
      <TextInput
        label={texts.link}
        description={texts.once}
        readOnly
        value={link}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Group gap="sm">
        <CopyButton value={link}>
          {({ copied, copy }) => (
            <Button h={44} onClick={copy}>
              {copied ? texts.copied : texts.copy}
            </Button>
          )}
        </CopyButton>
        <Button component="a" h={44} variant="default" href={link.replace(/^https?:/, 'webcal:')}>
          {texts.open}
        </Button>
      </Group>
    </Stack>
  );
}
