import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Template } from '../../src/model/template.ts';

const folder = join(import.meta.dirname, '../../templates');

const read = new Map<string, Template>();

/** The template of this name as the repository has it; always the same object, so that it is prepared once. */
export function templateNamed(name: string): Template {
  const template = read.get(name) ?? readTemplate(name);
  read.set(name, template);
  return template;
}

function readTemplate(name: string): Template {
  const paths = readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' });
  const files = paths.filter((path) => /\.(?:hbs|json)$/u.test(path));
  return {
    name,
    files: Object.fromEntries(
      files.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, name, path), 'utf8')]),
    ),
  };
}
