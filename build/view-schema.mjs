// Prints the JSON Schema of what templates see, made from the types in src/render/view.ts and their comments.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const file = fileURLToPath(new URL('../src/render/view.ts', import.meta.url));
const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
const interfaces = new Map(source.statements.filter(ts.isInterfaceDeclaration).map((node) => [node.name.text, node]));

const keywords = new Map([
  [ts.SyntaxKind.StringKeyword, { type: 'string' }],
  [ts.SyntaxKind.NumberKeyword, { type: 'number' }],
  [ts.SyntaxKind.BooleanKeyword, { type: 'boolean' }],
]);

function schemaOf(type) {
  if (keywords.has(type.kind)) return keywords.get(type.kind);
  if (ts.isTypeOperatorNode(type)) return schemaOf(type.type);
  if (ts.isArrayTypeNode(type)) return { type: 'array', items: schemaOf(type.elementType) };
  if (ts.isTypeReferenceNode(type)) return { $ref: `#/$defs/${type.typeName.getText()}` };
  if (ts.isTypeLiteralNode(type)) return objectOf(type.members);
  if (ts.isLiteralTypeNode(type))
    return type.literal.kind === ts.SyntaxKind.NullKeyword ? { type: 'null' } : { const: type.literal.text };
  if (ts.isUnionTypeNode(type)) return { anyOf: type.types.map(schemaOf) };
  throw new Error(`${type.getText()} has no JSON Schema here; write the type in src/render/view.ts more plainly`);
}

function objectOf(members) {
  const properties = members.map((member) => [member.name.text, { ...described(member), ...schemaOf(member.type) }]);
  return { type: 'object', properties: Object.fromEntries(properties), required: properties.map(([name]) => name) };
}

/** The members of an interface, with those of what it extends. */
function membersOf(node) {
  const parents = (node.heritageClauses ?? []).flatMap((clause) => clause.types);
  return [...node.members, ...parents.flatMap((parent) => membersOf(interfaces.get(parent.expression.getText())))];
}

function described(node) {
  const comment = ts.getTextOfJSDocComment(node.jsDoc?.at(-1)?.comment);
  return comment ? { description: comment.replace(/\s+/gu, ' ') } : {};
}

const definitions = [...interfaces].map(([name, node]) => [name, { ...described(node), ...objectOf(membersOf(node)) }]);
const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $ref: '#/$defs/EditionView',
  $defs: Object.fromEntries(definitions),
};
console.log(JSON.stringify(schema, null, 2));
