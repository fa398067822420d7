import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';

export interface CompiledSources {
  /** The address of a compiled file, named by its path in src/. */
  urlOf(path: string): string;
  remove(): Promise<void>;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Compiles files of src/ and what they import, for tests that need a process of their own: one that can be killed.
 * The result lies within node_modules, where packages are found from it.
 */
export async function compileSources(entries: readonly string[]): Promise<CompiledSources> {
  const folder = await mkdtemp(join(root, 'node_modules', '.nutgraf-test-'));
  const seen = new Set<string>();
  const nameOf = (path: string) => `${path.replaceAll('/', '--').replace(/\.ts$/, '')}.mjs`;

  async function compile(path: string): Promise<void> {
    if (seen.has(path)) return;
    seen.add(path);
    const source = await readFile(join(root, 'src', path), 'utf8');
    const { outputText } = ts.transpileModule(source, {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true },
    });
    const imported: string[] = [];
    const rewritten = outputText.replace(
      /(from |import\()'(\.[^']+\.ts)'/g,
      (_, keyword: string, specifier: string) => {
        const target = join(dirname(path), specifier);
        imported.push(target);
        return `${keyword}'./${nameOf(target)}'`;
      },
    );
    await writeFile(join(folder, nameOf(path)), rewritten);
    await Promise.all(imported.map(compile));
  }

  await Promise.all(entries.map(compile));
  return {
    urlOf: (path) => pathToFileURL(join(folder, nameOf(path))).href,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
