import type { MantineColorsTuple } from '@mantine/core';

/** Stint's own color, a petrol green. White text on shade 7 has a contrast of 5.8 : 1 (AA). */
export const pine: MantineColorsTuple = [
  '#effaf9',
  '#dcf3f1',
  '#bbe7e3',
  '#90d5d0',
  '#5fbdb7',
  '#35a49e',
  '#158a85',
  '#06726e',
  '#045c59',
  '#054744',
];

/** Grays with the brand's hue at very low chroma. On white, shade 7 is the lightest text (6.6 : 1). */
export const gray: MantineColorsTuple = [
  '#f8fafb',
  '#f2f5f6',
  '#e7eaec',
  '#dbdfe1',
  '#c3c8cb',
  '#9fa6aa',
  '#737c80',
  '#555e62',
  '#363f43',
  '#1c2326',
];

/** Surfaces and text of the dark scheme. On shades 6 and 7, shade 2 is the dimmest text (6 : 1). */
export const dark: MantineColorsTuple = [
  '#d4d8db',
  '#b9bfc2',
  '#9fa6aa',
  '#737c80',
  '#464f53',
  '#30383c',
  '#22292c',
  '#141a1e',
  '#0f1518',
  '#090e11',
];
