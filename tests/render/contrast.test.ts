import { describe, expect, it } from 'vitest';
import { styleOf } from '../../src/render/web/style.ts';
import { templateNamed } from '../support/template.ts';

/** Relative luminance, WCAG 2.2. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** What a mail client makes of a colour that it inverts: the lightness turned round, the hue kept. */
function inverted(color: string): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const turned = Math.max(...parts) + Math.min(...parts);
  return `#${parts.map((part) => (255 - turned + part).toString(16).padStart(2, '0')).join('')}`;
}

it('measures as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each(['broadsheet', 'bulletin'])('the colours of %s', (name) => {
  const tokens = JSON.parse(templateNamed(name).files['tokens.json'] ?? '{}') as Record<string, string>;
  const pairs = ['paper', 'panel'].flatMap((ground) => ['ink', 'muted', 'accent'].map((ink) => [ink, ground]));

  it.each(pairs)('%s on %s can be read in light, in dark, and inverted by force', (ink, ground) => {
    const dark = (token: string) => `dark${token[0]?.toUpperCase()}${token.slice(1)}`;
    const [words = '', page = ''] = [tokens[ink], tokens[ground]];
    expect(contrast(words, page)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens[dark(ink)] ?? '', tokens[dark(ground)] ?? '')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(inverted(words), inverted(page))).toBeGreaterThanOrEqual(4.5);
  });
});

it.each(['broadsheet', 'bulletin'])('has the same face in the web edition as in the email of %s', (template) => {
  const tokens = JSON.parse(templateNamed(template).files['tokens.json'] ?? '{}') as Record<string, string>;
  const [light = '', dark = ''] = styleOf(tokens).split('prefers-color-scheme: dark');
  for (const name of ['paper', 'panel', 'ink', 'muted', 'accent', 'hairline']) {
    expect(light).toContain(`--${name}: ${tokens[name]};`);
    expect(dark).toContain(`--${name}: ${tokens[`dark${name[0]?.toUpperCase()}${name.slice(1)}`]};`);
  }
  expect(light).toContain(`--sans: ${tokens.sans ?? tokens.font};`);
});

it('has its own colour where a token is missing, or would end the declaration', () => {
  const style = styleOf({ accent: 'red; } body { display: none', ink: 7, muted: 'slategray' });
  expect(style).toContain('--ink: #161a19; --muted: slategray; --accent: #0c5a48;');
});
