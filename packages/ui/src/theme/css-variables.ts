import type { CSSVariablesResolver } from '@mantine/core';

/**
 * Replaces Mantine's defaults that miss AA contrast (dimmed text, placeholders, errors), and defines the
 * surfaces and tones that our components share. A tone is always shown with an icon and text too.
 */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {
    '--stint-shadow-panel': '0 0 0 1px var(--stint-line), 0 12px 40px rgba(9, 14, 17, 0.18)',
  },
  light: {
    '--mantine-color-dimmed': 'var(--mantine-color-gray-7)',
    '--mantine-color-placeholder': '#687176',
    '--mantine-color-error': '#b42318',
    '--mantine-color-default-border': 'var(--mantine-color-gray-3)',
    '--stint-surface': 'var(--mantine-color-white)',
    '--stint-surface-sunken': 'var(--mantine-color-gray-0)',
    '--stint-surface-hover': 'var(--mantine-color-gray-1)',
    '--stint-surface-selected': '#e9f6f5',
    '--stint-line': 'var(--mantine-color-gray-2)',
    '--stint-line-strong': 'var(--mantine-color-gray-4)',
    '--stint-neutral-bg': '#eef1f2',
    '--stint-neutral-text': '#434c50',
    '--stint-info-bg': '#e6f0fb',
    '--stint-info-text': '#1d4f8c',
    '--stint-good-bg': '#e3f4ea',
    '--stint-good-text': '#17603a',
    '--stint-attention-bg': '#fdf0d7',
    '--stint-attention-text': '#7a4a05',
    '--stint-bad-bg': '#fce9e7',
    '--stint-bad-text': '#9b2116',
  },
  dark: {
    '--mantine-color-dimmed': 'var(--mantine-color-dark-2)',
    '--mantine-color-placeholder': '#8d9599',
    '--mantine-color-error': '#ff9a8f',
    '--mantine-color-default-border': 'var(--mantine-color-dark-4)',
    '--stint-surface': 'var(--mantine-color-dark-7)',
    '--stint-surface-sunken': 'var(--mantine-color-dark-8)',
    '--stint-surface-hover': '#1b2226',
    '--stint-surface-selected': '#0d2b2c',
    '--stint-line': '#252d31',
    '--stint-line-strong': 'var(--mantine-color-dark-4)',
    '--stint-neutral-bg': '#262e32',
    '--stint-neutral-text': '#c2c8cb',
    '--stint-info-bg': '#14293f',
    '--stint-info-text': '#a5cbf5',
    '--stint-good-bg': '#12301f',
    '--stint-good-text': '#94d9b1',
    '--stint-attention-bg': '#38280b',
    '--stint-attention-text': '#f0c577',
    '--stint-bad-bg': '#3d1a17',
    '--stint-bad-text': '#f8b0a8',
  },
});
