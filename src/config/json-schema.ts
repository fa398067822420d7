import { z } from 'zod';
import { newsletterSchema } from './newsletter-schema.ts';
import { sourcesSchema } from './sources-schema.ts';

const schemas = { newsletter: newsletterSchema, sources: sourcesSchema };

/** The JSON Schema of a configuration file as a person writes it, defaults left out; null for a file that there is not. */
export function schemaByFile(file: string): object | null {
  const schema = Object.hasOwn(schemas, file) ? schemas[file as keyof typeof schemas] : null;
  return schema && z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
}
