import { Command } from 'commander';
import { exitCode, UserError } from '../errors.ts';
import { type Finish, print } from './command.ts';

export function schemaCommand(finish: Finish): Command {
  return new Command('schema')
    .description(
      'print a JSON Schema: of newsletter.yml or sources.yml, from which editors complete them, or of what templates see',
    )
    .argument('[file]', 'newsletter, sources or view', 'newsletter')
    .action(async (file: string) => finish(await runSchema(file)));
}

async function runSchema(file: string) {
  if (file === 'view') {
    const { readViewSchema } = await import('../io/templates.ts');
    print(await readViewSchema());
    return exitCode.done;
  }
  const { schemaByFile } = await import('../config/json-schema.ts');
  const schema = schemaByFile(file);
  if (!schema)
    throw new UserError(`There is no schema of ${file}; ask for newsletter, sources or view`, exitCode.usage);
  print(JSON.stringify(schema, null, 2));
  return exitCode.done;
}
