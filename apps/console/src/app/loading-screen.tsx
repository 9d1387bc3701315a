import { Center, Loader } from '@mantine/core';

/** While a screen's code is on its way. */
export function LoadingScreen() {
  return (
    <Center flex={1}>
      <Loader aria-label="Loading" />
    </Center>
  );
}
