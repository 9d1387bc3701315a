import { Notifications } from '@mantine/notifications';
import '@mantine/notifications/styles.layer.css';

/** Where notices appear. Loaded after the first screen: what is shown before waits for it. */
export default function Notices() {
  return <Notifications position="bottom-right" limit={4} autoClose={8000} />;
}
