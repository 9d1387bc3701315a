import { Button, Stack, Text } from '@mantine/core';
import { useSession } from '@stint/spa-kit/session/session.ts';
import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import { DoorPage } from '@stint/spa-kit/views/door-page.tsx';
import { useMessages } from '@stint/spa-kit/messages/messages-context.tsx';
import { Link } from '@tanstack/react-router';
import { LanguageChoice } from './language-choice.tsx';
import { useEssMessages } from './language.tsx';

/** The home page while no section is open to the agency's employees. */
export function HomePage() {
  const { account, agency } = useViewer();
  const { signOut } = useSession();
  const messages = useMessages();
  const ess = useEssMessages();
  return (
    <DoorPage
      name={agency.name}
      title={ess.greeting(account.displayName)}
      foot={<LanguageChoice />}
    >
      <Stack gap="md">
        <Text size="lg" fw={600}>
          {ess.nothingOpen}
        </Text>
        <Text size="lg">{ess.nothingOpenWhy}</Text>
        <Button component={Link} to="/password" size="lg" variant="default">
          {messages.changePassword}
        </Button>
        <Button size="lg" variant="subtle" onClick={() => void signOut()}>
          {messages.signOut}
        </Button>
      </Stack>
    </DoorPage>
  );
}
