import { isMap, isNode, LineCounter, type Node, parseDocument } from 'yaml';
import { z } from 'zod';
import { exitCode, UserError } from '../errors.ts';
import { closestTo } from '../text/closest.ts';

type Path = readonly PropertyKey[];

/** What a JSON Schema says of one place in the file: enough to tell a person what belongs there. */
interface PlaceSchema {
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly unknown[];
  readonly type?: string;
  readonly properties?: Readonly<Record<string, PlaceSchema>>;
  readonly items?: PlaceSchema;
  /** Where what is said of this place stands: in the root's definitions. */
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, PlaceSchema>>;
}

/** What a file says, and where it says it, for complaints that only show when the whole is known. */
export interface Placed<Value> {
  readonly value: Value;
  /** From 1; that of the nearest thing around it where there is nothing at the path. */
  readonly lineOf: (path: Path) => number;
}

/**
 * YAML text to options, strictly: unknown keys, wrong types and missing values are refused.
 * @param fileName as the person knows it; it opens every complaint
 * @throws UserError (exit code 2) with a line for each complaint: file, line, key, value and the way out
 */
export function parseYaml<Schema extends z.ZodType>(text: string, fileName: string, schema: Schema): z.output<Schema> {
  return parsePlaced(text, fileName, schema).value;
}

/** As `parseYaml`, and tells on which line things stand. */
export function parsePlaced<Schema extends z.ZodType>(
  text: string,
  fileName: string,
  schema: Schema,
): Placed<z.output<Schema>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number | undefined) => lines.linePos(offset ?? 0).line;
  const broken = document.errors[0];
  if (broken) {
    throw usage(
      `${fileName}:${lineAt(broken.pos[0])} is not YAML: ${broken.message}; mend the line, or what opens before it`,
    );
  }
  const value = readValue(document.toJS.bind(document), fileName);
  const result = schema.safeParse(value ?? {});
  const lineOf = (path: Path) => lineAt(offsetOf(document.contents, path));
  if (result.success) return { value: result.data, lineOf };

  const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as PlaceSchema;
  const complaints = result.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => complain([...issue.path, key], unknownKey(key, placeAt(root, issue.path))))
      : [complain(issue.path, wrongValue(issue, valueAt(value, issue.path), placeAt(root, issue.path)))],
  );
  throw usage(
    complaints
      .sort((a, b) => a.line - b.line)
      .map((complaint) => complaint.text)
      .join('\n'),
  );

  function complain(path: Path, words: string) {
    const line = lineOf(path);
    const key = keyName(path);
    return { line, text: `${fileName}:${line} ${key}${key ? ' ' : ''}${words}` };
  }
}

function usage(message: string): UserError {
  return new UserError(message, exitCode.usage);
}

function readValue(toJS: (options: { maxAliasCount: number }) => unknown, fileName: string): unknown {
  try {
    const value = toJS({ maxAliasCount: 100 });
    // An alias may stand within what it is an alias of, and such a value never ends; this throws.
    JSON.stringify(value);
    return value;
  } catch {
    throw usage(`${fileName} repeats itself through too many aliases; write the values out`);
  }
}

function unknownKey(key: string, parent: PlaceSchema | undefined): string {
  const known = Object.keys(parent?.properties ?? {}).filter((name) => !name.startsWith('$'));
  const meant = closestTo(key, known);
  return meant
    ? `is not a key that exists here; did you mean ${meant}?`
    : `is not a key that exists here; delete it, or use one of ${known.join(', ')}`;
}

function wrongValue(issue: z.core.$ZodIssue, value: unknown, place: PlaceSchema | undefined): string {
  const example = place?.examples?.[0];
  const like = example === undefined ? '' : `, for example ${JSON.stringify(example)}`;
  if (value === null) return `is empty; give it a value${like}, or delete the line`;
  if (value === undefined) {
    return `is missing; add it${like}${place?.description ? ` (${lowerFirst(place.description).replace(/\.$/u, '')})` : ''}`;
  }
  // A complaint that names its own way out says all there is to say; the value may be a secret.
  if (issue.message.includes('; ')) return issue.message;
  const shown = shorten(withoutPassword(JSON.stringify(value)));
  if (place?.enum) return `is ${shown}; use one of ${place.enum.join(', ')}`;
  switch (issue.code) {
    case 'invalid_type':
      return `is ${shown}, which is not ${withArticle(issue.expected)}; write ${withArticle(issue.expected)}${like}`;
    case 'too_small':
      return `is ${shown}, which is too ${issue.origin === 'string' ? 'short' : 'small'}; at least ${issue.minimum} is needed${like}`;
    case 'too_big':
      return `is ${shown}, which is too ${issue.origin === 'string' || issue.origin === 'array' ? 'long' : 'large'}; at most ${issue.maximum} is allowed`;
    default:
      return /^(is|has|needs) /u.test(issue.message)
        ? `${issue.message}: ${shown}; write it otherwise${like}`
        : `is ${shown}, which does not fit; write it otherwise${like}`;
  }
}

function withArticle(type: string): string {
  const noun =
    type === 'int'
      ? 'whole number'
      : type === 'record' || type === 'object'
        ? 'group of keys'
        : type === 'array'
          ? 'list'
          : type === 'string'
            ? 'text'
            : type;
  return noun === 'text' ? noun : `a ${noun}`;
}

/** `themes[2].title` */
function keyName(path: Path): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`))
    .join('');
}

function placeAt(root: PlaceSchema, path: Path): PlaceSchema | undefined {
  let place: PlaceSchema | undefined = root;
  for (const part of path) {
    place = typeof part === 'number' ? place?.items : place?.properties?.[String(part)];
    const definition: string | undefined = place?.$ref?.split('/').at(-1);
    if (definition) place = root.$defs?.[definition];
  }
  return place;
}

function valueAt(value: unknown, path: Path): unknown {
  let inner = value;
  for (const part of path) {
    if (typeof inner !== 'object' || inner === null) return undefined;
    inner = (inner as Record<PropertyKey, unknown>)[part];
  }
  return inner;
}

/** Where the key or list entry stands; the nearest thing around it where it is missing. */
function offsetOf(contents: unknown, path: Path): number | undefined {
  let node = isNode(contents) ? contents : undefined;
  let offset = node?.range?.[0];
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => String((item.key as Node | null)?.toJSON()) === String(part));
      offset = (pair?.key as Node | undefined)?.range?.[0] ?? offset;
      node = pair?.value as Node | undefined;
    } else {
      const items: readonly unknown[] = node && 'items' in node ? (node as { items: readonly unknown[] }).items : [];
      node = items[Number(part)] as Node | undefined;
      offset = node?.range?.[0] ?? offset;
    }
    if (!node) break;
  }
  return offset;
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

function withoutPassword(text: string): string {
  return text.replace(/\/\/[^\s/"]{1,200}@/gu, '//…@');
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
