import { type HtmlNode, parseHtml } from '../text/parse-html.ts';
import type { Finding } from './finding.ts';

type Colour = readonly [red: number, green: number, blue: number];

interface Look {
  readonly ink: Colour;
  readonly ground: Colour;
  /** CSS pixels. */
  readonly size: number;
  readonly bold: boolean;
  readonly hidden: boolean;
}

/**
 * Texts that stand out too little from what is behind them (WCAG 2.2, 1.4.3 AA), by the colours that the elements
 * themselves name: those of style sheets, as for dark clients, are not looked at. Each pair of colours is told once.
 */
export function contrastFindings(html: string): Finding[] {
  const found = new Map<string, Finding>();
  const start: Look = { ink: [0, 0, 0], ground: [255, 255, 255], size: 16, bold: false, hidden: false };
  const waiting: { readonly node: HtmlNode; readonly look: Look }[] = [{ node: parseHtml(html), look: start }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node } = next;
    if (node.name === 'style' || node.name === 'title' || node.name === 'script') continue;
    const look = node.attribs ? lookOf(node, next.look) : next.look;
    const text = node.type === 'text' ? (node.data ?? '').trim() : '';
    if (/[\p{L}\p{N}]/u.test(text) && !look.hidden) tell(look, text);
    for (const child of node.children ?? []) waiting.push({ node: child, look });
  }
  return [...found.values()];

  function tell({ ink, ground, size, bold }: Look, text: string): void {
    const ratio = contrastOf(ink, ground);
    const needed = size >= 24 || (bold && size >= 18.66) ? 3 : 4.5;
    const key = `${ink} on ${ground}`;
    if (ratio >= needed || found.has(key)) return;
    found.set(key, {
      weight: 'warning',
      message: `Too little contrast: ${hex(ink)} on ${hex(ground)} is ${ratio.toFixed(1)} to 1, and ${needed} is needed.`,
      where: `“${text.slice(0, 60)}”`,
    });
  }
}

/** The ratio of two colours' luminances, from 1 to 21. */
function contrastOf(one: Colour, other: Colour): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function lookOf({ attribs = {} }: HtmlNode, outer: Look): Look {
  const style = new Map(
    (attribs.style ?? '').split(';').map((rule) => {
      const colon = rule.indexOf(':');
      return [
        rule.slice(0, colon).trim().toLowerCase(),
        rule
          .slice(colon + 1)
          .trim()
          .toLowerCase(),
      ] as const;
    }),
  );
  const size = /^([\d.]+)px$/u.exec(style.get('font-size') ?? '')?.[1];
  const weight = style.get('font-weight');
  const ground = style.get('background-color') ?? style.get('background') ?? attribs.bgcolor;
  return {
    ink: colourOf(style.get('color') ?? attribs.color) ?? outer.ink,
    ground: colourOf(ground) ?? outer.ground,
    size: size === undefined ? outer.size : Number(size),
    bold: weight === undefined ? outer.bold : weight === 'bold' || Number(weight) >= 600,
    hidden: outer.hidden || style.get('display') === 'none' || Number(size ?? 1) === 0,
  };
}

/** `#rgb` and `#rrggbb`, and the two names that emails use; null for anything else. */
function colourOf(text: string | undefined): Colour | null {
  if (text === 'white') return [255, 255, 255];
  if (text === 'black') return [0, 0, 0];
  const digits = /^#(?<digits>[0-9a-f]{3}|[0-9a-f]{6})\b/iu.exec(text ?? '')?.groups?.digits;
  if (digits === undefined) return null;
  const whole = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  const part = (from: number) => Number.parseInt(whole.slice(from, from + 2), 16);
  return [part(0), part(2), part(4)];
}

function hex(colour: Colour): string {
  return `#${colour.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
