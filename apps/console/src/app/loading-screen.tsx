import { Center, Loader } from '@mantine/core';

/** Shown while a screen's code is being loaded. */
export function LoadingScreen() {
  return (
    <Center flex={1}>
      <Loader aria-label="Loading" />
    </Center>
  );
}
