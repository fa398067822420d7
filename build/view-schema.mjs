// Prints the JSON Schema of what templates see, made from the types in src/render/view.ts and their comments.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'rolldown/utils';

const file = fileURLToPath(new URL('../src/render/view.ts', import.meta.url));
const text = readFileSync(file, 'utf8');
const { program, comments } = parseSync(file, text);
const statements = program.body.map((node) => ({ ...node.declaration, from: node.start }));
const interfaces = new Map(
  statements.filter(({ type }) => type === 'TSInterfaceDeclaration').map((node) => [node.id.name, node]),
);

const keywords = new Map([
  ['TSStringKeyword', { type: 'string' }],
  ['TSNumberKeyword', { type: 'number' }],
  ['TSBooleanKeyword', { type: 'boolean' }],
  ['TSNullKeyword', { type: 'null' }],
]);

function schemaOf(type) {
  if (keywords.has(type.type)) return keywords.get(type.type);
  if (type.type === 'TSTypeOperator') return schemaOf(type.typeAnnotation);
  if (type.type === 'TSArrayType') return { type: 'array', items: schemaOf(type.elementType) };
  if (type.type === 'TSTypeReference') return { $ref: `#/$defs/${type.typeName.name}` };
  if (type.type === 'TSTypeLiteral') return objectOf(type.members);
  if (type.type === 'TSLiteralType') return { const: type.literal.value };
  if (type.type === 'TSUnionType') return { anyOf: type.types.map(schemaOf) };
  const written = text.slice(type.start, type.end);
  throw new Error(`${written} has no JSON Schema here; write the type in src/render/view.ts more plainly`);
}

function objectOf(members) {
  const properties = members.map((member) => [
    member.key.name,
    { ...described(member.start), ...schemaOf(member.typeAnnotation.typeAnnotation) },
  ]);
  return { type: 'object', properties: Object.fromEntries(properties), required: properties.map(([name]) => name) };
}

/** The members of an interface, with those of what it extends. */
function membersOf({ body, extends: parents }) {
  return [...body.body, ...parents.flatMap((parent) => membersOf(interfaces.get(parent.expression.name)))];
}

/** What the comment says that stands before this place, with nothing between them. */
function described(place) {
  const comment = comments.findLast(({ end }) => end <= place);
  if (!comment?.value.startsWith('*') || text.slice(comment.end, place).trim() !== '') return {};
  return {
    description: comment.value
      .replace(/^\s*\*/gmu, '')
      .replace(/\s+/gu, ' ')
      .trim(),
  };
}

const definitions = [...interfaces].map(([name, node]) => [
  name,
  { ...described(node.from), ...objectOf(membersOf(node)) },
]);
const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $ref: '#/$defs/EditionView',
  $defs: Object.fromEntries(definitions),
};
console.log(JSON.stringify(schema, null, 2));
