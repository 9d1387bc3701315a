import { createTheme, rem } from '@mantine/core';
import { dark, gray, pine } from './palette.ts';

const fontFamily =
  "Inter, 'Inter Variable', system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', sans-serif";

// Mantine's dialogs have a <header>, which would be a second banner.
const dialogDefaults = {
  overlayProps: { backgroundOpacity: 0.35 },
  attributes: { header: { role: 'presentation' } },
};

const tone = (name: 'attention' | 'bad') => ({
  '--alert-bg': `var(--stint-${name}-bg)`,
  '--alert-color': `var(--stint-${name}-text)`,
});
const alertTones: Readonly<Record<string, object>> = {
  yellow: tone('attention'),
  red: tone('bad'),
};

/**
 * The theme of all three apps: plain and dense, one brand color, system fonts (nothing is downloaded).
 * Sizes start at `sm`, because people use these screens all day at arm's length. An app made for phones uses
 * larger sizes in its own components.
 */
export const theme = createTheme({
  primaryColor: 'pine',
  primaryShade: { light: 7, dark: 7 },
  colors: { pine, gray, dark },
  black: gray[9],
  fontFamily,
  fontFamilyMonospace:
    "ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace",
  fontSizes: { xs: rem(12), sm: rem(13), md: rem(14), lg: rem(16), xl: rem(20) },
  headings: {
    fontFamily,
    fontWeight: '600',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: rem(22), lineHeight: '1.3' },
      h2: { fontSize: rem(18), lineHeight: '1.35' },
      h3: { fontSize: rem(15), lineHeight: '1.4' },
      h4: { fontSize: rem(14), lineHeight: '1.4' },
      h5: { fontSize: rem(13), lineHeight: '1.4' },
      h6: { fontSize: rem(12), lineHeight: '1.4' },
    },
  },
  radius: { xs: rem(3), sm: rem(5), md: rem(7), lg: rem(10), xl: rem(16) },
  defaultRadius: 'sm',
  spacing: { xs: rem(8), sm: rem(12), md: rem(16), lg: rem(20), xl: rem(28) },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
    Button: { defaultProps: { size: 'sm' } },
    // Mantine's light yellow and red miss AA contrast; these are the tones of the badges.
    Alert: {
      vars: (_theme: unknown, { color }: { color?: string }) => ({
        root: alertTones[color ?? ''] ?? {},
      }),
    },
    Modal: { defaultProps: { ...dialogDefaults, centered: true } },
    Drawer: { defaultProps: dialogDefaults },
    TextInput: { defaultProps: { size: 'sm' } },
    Textarea: { defaultProps: { size: 'sm', autosize: true, minRows: 2, maxRows: 8 } },
    // The listbox scrolls itself, because the keyboard can't reach Mantine's scroll area. It opens when it is
    // asked for: a list that opens with Tab covers the button below.
    Select: {
      defaultProps: { size: 'sm', withScrollArea: false, openOnFocus: false },
    },
    MultiSelect: {
      defaultProps: { size: 'sm', withScrollArea: false, openOnFocus: false },
    },
    TagsInput: {
      defaultProps: { size: 'sm', withScrollArea: false, openOnFocus: false },
    },
    // A menu may contain menu items only; the placeholder would be another focusable child.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false, shadow: 'md' } },
    NumberInput: { defaultProps: { size: 'sm' } },
    DateInput: { defaultProps: { size: 'sm' } },
    Tooltip: {
      defaultProps: {
        withArrow: true,
        multiline: true,
        openDelay: 250,
        maw: 320,
        events: { hover: true, focus: true, touch: true },
      },
    },
  },
});
