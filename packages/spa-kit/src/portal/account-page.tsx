import { Button, Group, Stack, Title } from '@mantine/core';
import { Facts } from '@stint/ui/facts/facts.tsx';
import { Link } from '@tanstack/react-router';
import { LanguageSection } from '../language/language-section.tsx';
import { useMessages } from '../messages/messages-context.tsx';
import { SessionsList } from '../session/sessions-list.tsx';
import { useSession } from '../session/session.ts';
import { useViewer } from '../session/viewer.ts';
import { PortalPage } from './portal-page.tsx';

/** The own account: who one is, the language, the own password and sessions. */
export default function AccountPage() {
  const { account } = useViewer();
  const { signOut } = useSession();
  const messages = useMessages();
  const { portal, sessions } = messages;
  return (
    <PortalPage title={portal.account}>
      <Stack gap="xl" maw={560}>
        <Facts
          facts={[
            { label: portal.name, value: account.displayName },
            { label: messages.userName, value: account.userName },
            { label: portal.email, value: account.email },
          ]}
        />
        <LanguageSection />
        <Group>
          <Button component={Link} to="/password" size="md" variant="default">
            {messages.changePassword}
          </Button>
          <Button size="md" variant="subtle" onClick={() => void signOut()}>
            {messages.signOut}
          </Button>
        </Group>
        <section aria-labelledby="own-sessions">
          <Title order={2} id="own-sessions" size="h4" mb="sm">
            {sessions.title}
          </Title>
          <SessionsList size="md" />
        </section>
      </Stack>
    </PortalPage>
  );
}
