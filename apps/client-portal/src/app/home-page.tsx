import { Button, Group, Text } from '@mantine/core';
import { useSession } from '@stint/spa-kit/session/session.ts';
import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import { DoorPage } from '@stint/spa-kit/views/door-page.tsx';
import { Link } from '@tanstack/react-router';

/** The home page while no section is open to this contact. */
export function HomePage() {
  const { account, agency } = useViewer();
  const { signOut } = useSession();
  return (
    <DoorPage
      name={agency.name}
      title="Your agency hasn’t shared anything here yet"
      lead={`You are signed in as ${account.displayName}.`}
    >
      <Text mb="lg">
        When {agency.name} opens job orders, assignments or timesheets to you, they will be here.
        Ask your contact at the agency if you expected them today.
      </Text>
      <Group>
        <Button component={Link} to="/password" variant="default">
          Change password
        </Button>
        <Button variant="subtle" onClick={() => void signOut()}>
          Sign out
        </Button>
      </Group>
    </DoorPage>
  );
}
