import { describe, expect, it } from 'vitest';
import { filesOfScreens } from '../tooling/files-of-screens.ts';

/** Each screen with the modules that it needs; a module is as long as its name says, in thousands of characters. */
function filesOf(screens: Record<string, string>) {
  const needs = Object.entries(screens).map(
    ([screen, modules]) => [screen, new Set(modules.split(' '))] as const,
  );
  const all = new Set(needs.flatMap(([, modules]) => [...modules]));
  const charactersOf = new Map([...all].map((id) => [id, Number(/\d+$/.exec(id)![0]) * 1_000]));
  return Object.fromEntries(filesOfScreens(new Map(needs), charactersOf));
}

describe('what an app begins with', () => {
  it('loads no more than it needs', () => {
    const files = filesOf({
      signingIn: 'kernel1 field2 password3',
      behindSigningIn: 'kernel1 frame4',
      clock: 'kernel1 frame4 field2',
    });
    expect(files).toEqual({
      'first-signingIn-behindSigningIn': ['kernel1'],
      'first-signingIn': ['field2'],
      'only-signingIn': ['password3'],
      'first-behindSigningIn': ['frame4'],
    });
  });
});

describe('what screens share', () => {
  it('comes in one file if half of them need it or it is small, and apart if few need much', () => {
    const files = filesOf({
      one: 'most50 large20 one5',
      other: 'most50 large20',
      third: 'most50 small1 third5',
      fourth: 'small1 fourth5',
      fifth: 'fifth5',
    });
    expect(files).toEqual({
      'by-most': ['most50', 'small1'],
      'by-one-other': ['large20'],
      'only-one': ['one5'],
      'only-third': ['third5'],
      'only-fourth': ['fourth5'],
      'only-fifth': ['fifth5'],
    });
  });

  it('is not in the file of most if it may import what comes apart', () => {
    const files = filesOf({
      one: 'large20 small1',
      other: 'large20 small1',
      third: 'large20',
      fourth: 'a1',
      fifth: 'b1',
      sixth: 'c1',
      seventh: 'd1',
    });
    expect(files).toMatchObject({
      'by-one-other-third': ['large20'],
      'by-one-other': ['small1'],
    });
    expect(files).not.toHaveProperty('by-most');
  });
});
