/** What keeps the text of an element from its readers; what is lasting, no element within can undo. */
type Concealment = 'lasting' | 'visibility' | 'font-size' | 'color';

/** What an element's own attributes say about whether its text is seen. */
interface Sight {
  readonly conceals: readonly Concealment[];
  /** What of the elements around it no longer holds within it: `visibility: visible` in what is hidden so. */
  readonly reveals: readonly Concealment[];
}

/** An element that hides text, and how. */
export interface Hider<Element> {
  readonly element: Element;
  readonly concealment: Concealment;
}

/** What hides the text of an element, where `hiddenBy` of it are those around it. */
export function hidersOf<Element extends { readonly hiddenBy: readonly Hider<Element>[] }>(
  element: Element,
  { conceals, reveals }: Sight,
): readonly Hider<Element>[] {
  if (conceals.length + Math.min(reveals.length, element.hiddenBy.length) === 0) return element.hiddenBy;
  const around = element.hiddenBy.filter(({ concealment }) => !reveals.includes(concealment));
  return [...around, ...conceals.map((concealment) => ({ element, concealment }))];
}

type Declarations = ReadonlyMap<string, string>;

/** Farther than this, in pixels, no page is read; in widths of a letter, and in hundredths of the window. */
const farPixels = 500;
const farLetters = 60;
const nothing = /^(?:[01](?:\.\d*)?(?:px)?|\.\d+(?:px)?|0(?:\.0*)?(?:em|rem|pt|vh|vw|%))$/;
const zero = /^(?:0+(?:\.0\d*)?|\.0\d*)%?$/;
const unseenColor =
  /^(?:transparent|#\w{3}0|#\w{6}00|(?:rgb|hsl)a?\((?:[^,/]+,){3}\s*0(?:\.0*)?%?\s*\)|(?:rgb|hsl)a?\([^/]+\/\s*0(?:\.0*)?%?\s*\))$/;
const edges = ['left', 'right', 'top', 'bottom', 'margin-left', 'margin-top', 'text-indent'];

/** The ways in which a style keeps text out of sight for good. */
const lastingStyles: readonly ((style: Declarations) => boolean)[] = [
  (style) => style.get('display') === 'none' || style.get('content-visibility') === 'hidden',
  (style) => zero.test(style.get('opacity') ?? '1'),
  (style) => edges.some((edge) => isFar(style.get(edge))),
  (style) => /\bscale[xy]?\(\s*0?\.?0*\s*[,)]/.test(style.get('transform') ?? '') || isMovedFar(style.get('transform')),
  (style) => /^rect\((?:\s*[01](?:px)?[\s,]*){4}\)/.test(style.get('clip') ?? ''),
  (style) => /^(?:inset\((?:[5-9]\d|100)%|circle\(0)/.test(style.get('clip-path') ?? ''),
  (style) =>
    /^(?:hidden|clip)/.test(style.get('overflow') ?? '') &&
    ['height', 'max-height', 'width', 'max-width'].some((side) => nothing.test(style.get(side) ?? 'auto')),
];

function isFar(length = ''): boolean {
  const [, amount, unit = ''] = /^-(\d+(?:\.\d+)?)(px|r?em|ch|v[wh]|%)/.exec(length) ?? [];
  return Number(amount) >= (unit === 'px' ? farPixels : farLetters);
}

function isMovedFar(transform = ''): boolean {
  const [, x, y] = /^translate(?:3d|[xy])?\(\s*([^,)]+)(?:,\s*([^,)]+))?/.exec(transform) ?? [];
  return isFar(x) || isFar(y);
}

const seen: Sight = { conceals: [], reveals: [] };

interface SightReader {
  (attributes: Readonly<Record<string, string>>, isInline: boolean): Sight;
  /** Reads the rules of a `style` element, which hold for what stands below it. */
  readonly readRules: (rules: string) => void;
}

/** Makes the function that tells whether attributes hide text: a page repeats its styles, and each is read once. */
export function sightReader(): SightReader {
  const known = new Map<string, Sight>();
  const hidden = new Set<string>();
  const hiddenClasses = new Map<string, boolean>();
  const haveHidden = (names: string) => {
    const isHidden = hiddenClasses.get(names) ?? names.split(/\s+/, mostNames).some((name) => hidden.has(`.${name}`));
    hiddenClasses.set(names, isHidden);
    return isHidden;
  };
  const isNamedHidden = ({ class: names, id }: Readonly<Record<string, string>>) =>
    hidden.size > 0 && ((id !== undefined && hidden.has(`#${id}`)) || (names !== undefined && haveHidden(names)));
  const sight = (attributes: Readonly<Record<string, string>>, isInline: boolean) => {
    const { style } = attributes;
    if (hides(attributes, isInline) || isNamedHidden(attributes))
      return { conceals: ['lasting' as const], reveals: [] };
    if (style === undefined) return seen;
    const told = known.get(style) ?? sightOf(style);
    known.set(style, told);
    return told;
  };
  return Object.assign(sight, {
    readRules: (rules: string) => {
      for (const name of namesHiddenBy(rules)) hidden.add(name);
      hiddenClasses.clear();
    },
  });
}

/** No element has more names, and no page more to hide. */
const mostNames = 30;
/** In characters: what is longer is the style of a whole site, which hides what its scripts will show. */
const longestRules = 20_000;
const hiding = /display\s?:\s?none|visibility\s?:\s?hidden/;
const simpleSelector = /^(?:[a-z][a-z\d]{0,10})?([.#][\w-]{1,60})$/i;

/** The classes and ids that a page's own few rules hide, by `display: none` or `visibility: hidden`, on every screen. */
function namesHiddenBy(rules: string): readonly string[] {
  if (rules.length > longestRules || !/none|hidden/.test(rules)) return [];
  const plain = rules
    .replace(/\/\*[^*]{0,2000}\*\//g, '')
    .replace(/@[^{};]{1,200}\{(?:[^{}]{0,2000}\{[^{}]{0,2000}\}){0,200}\s{0,20}\}/g, '');
  return plain.split('}').flatMap((rule) => {
    const [selectors = '', declarations = ''] = rule.split('{').slice(-2);
    if (!hiding.test(declarations)) return [];
    return selectors.split(',').flatMap((selector) => simpleSelector.exec(selector.trim())?.[1] ?? []);
  });
}

/** Names of what is read aloud and not shown, in the middle of a text; what whole parts of a page are called is read elsewhere. */
const readAloud = /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?)(?![a-z])/i;

/** Within a line `aria-hidden` is set on what is seen, beside the words that are read aloud in its place. */
function hides(attributes: Readonly<Record<string, string>>, isInline: boolean): boolean {
  if (attributes.hidden !== undefined) return true;
  return isInline ? readAloud.test(attributes.class ?? '') : attributes['aria-hidden'] === 'true';
}

/** Of each concealment whether a style sets it (true), ends it (false), or does neither. */
const judges: readonly (readonly [Concealment, (style: Declarations) => boolean | undefined])[] = [
  ['lasting', (style) => lastingStyles.some((isHidden) => isHidden(style)) || undefined],
  ['visibility', (style) => isSet(style.get('visibility'), /^(?:hidden|collapse)$/)],
  // Part of a letter that is not seen is not seen either.
  ['font-size', (style) => isSet(style.get('font-size')?.replace(/^.*(?<!r)(?:em|%)$/, ''), nothing)],
  ['color', (style) => !isCutOut(style) && (isOnItself(style) || isSet(style.get('color'), unseenColor))],
];

function isSet(value: string | undefined, hidden: RegExp): boolean | undefined {
  return value ? hidden.test(value) : undefined;
}

/** Letters through which the ground is seen. */
function isCutOut(style: Declarations): boolean {
  return style.get('background-clip') === 'text' || style.get('-webkit-background-clip') === 'text';
}

/** Letters in the colour of their ground. */
function isOnItself(style: Declarations): boolean {
  const color = style.get('color');
  const ground = style.get('background-color') ?? style.get('background');
  return color !== undefined && color === ground && !/^(?:inherit|initial|unset|revert|var\b)/.test(color);
}

function sightOf(text: string): Sight {
  const style = declarationsOf(text);
  const conceals: Concealment[] = [];
  const reveals: Concealment[] = [];
  for (const [concealment, judge] of judges) {
    const isConcealed = judge(style);
    if (isConcealed !== undefined) (isConcealed ? conceals : reveals).push(concealment);
  }
  return { conceals, reveals };
}

/** No style that a person or a program wrote into a tag is longer, in characters. */
const longestStyle = 2000;

function declarationsOf(style: string): Declarations {
  const declarations = new Map<string, string>();
  for (const declaration of style.slice(0, longestStyle).toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    const value = declaration.slice(colon + 1).replace('!important', '');
    if (colon > 0) declarations.set(declaration.slice(0, colon).trim(), value.trim());
  }
  return declarations;
}
