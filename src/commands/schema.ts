import { Command } from 'commander';
import { exitCode, UserError } from '../errors.ts';
import { type Finish, print } from './command.ts';

export function schemaCommand(finish: Finish): Command {
  return new Command('schema')
    .description('print the JSON Schema of newsletter.yml or sources.yml, from which editors complete them')
    .argument('[file]', 'newsletter or sources', 'newsletter')
    .action(async (file: string) => finish(await runSchema(file)));
}

async function runSchema(file: string) {
  const { schemaByFile } = await import('../config/json-schema.ts');
  const schema = schemaByFile(file);
  if (!schema) throw new UserError(`There is no schema of ${file}; ask for newsletter or sources`, exitCode.usage);
  print(JSON.stringify(schema, null, 2));
  return exitCode.done;
}
