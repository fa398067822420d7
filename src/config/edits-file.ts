import { join } from 'node:path';
import { stringify } from 'yaml';
import { z } from 'zod';
import { readEditionFile } from '../io/editions.ts';
import { type EditorChange, storyParts } from '../model/edits.ts';
import { parseYaml } from './parse.ts';

const words = z.string().trim().min(1).max(2_000);
const was = z.string().max(5_000);
const name = z.string().min(1).max(500);
const offset = z.int().min(0);
const place = z.strictObject({ article: name, paragraph: offset, start: offset, end: offset });

const change = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('order-sections'), sections: z.array(name).max(100) }),
  z.strictObject({ do: z.literal('rename-section'), section: name, to: words }),
  z.strictObject({ do: z.literal('drop-story'), story: name, was }),
  z.strictObject({ do: z.literal('pin-story'), story: name, was }),
  z.strictObject({ do: z.literal('write-headline'), story: name, was, text: words }),
  z.strictObject({ do: z.literal('choose-sentence'), story: name, at: place, instead: place }),
  z.strictObject({ do: z.literal('write-sentence'), story: name, at: place, was, text: words }),
  z.strictObject({ do: z.literal('drop-sentence'), story: name, at: place, was }),
  z.strictObject({ do: z.literal('drop-part'), story: name, part: z.enum(storyParts), at: place, was }),
  z.strictObject({ do: z.literal('add-note'), story: name, text: words }),
  z.strictObject({ do: z.literal('write-note'), story: name, was, text: words }),
  z.strictObject({ do: z.literal('drop-note'), story: name, was }),
  z.strictObject({ do: z.literal('drop-line'), article: name, was }),
]);

const file = z.strictObject({ changes: z.array(change).max(10_000).default([]) });

/**
 * The changes that out/<edition>/edits.yml lists, in the order in which they are made.
 * @throws UserError (exit code 2) where the file is not in order
 */
export function parseEdits(text: string, fileName: string): readonly EditorChange[] {
  return parseYaml(text, fileName, file).changes;
}

/** One change as the page sends it; null where it is none. */
export function parseChange(value: unknown): EditorChange | null {
  return change.safeParse(value).data ?? null;
}

/** The changes as a file that a person reads, mends and compares. */
export function formatEdits(edition: string, changes: readonly EditorChange[]): string {
  const head = [
    `# What the editor changed in edition ${edition}, in order. A build makes these changes again;`,
    '# a change that is taken out of the list is undone. docs/editing.md says what there is.',
  ];
  return `${head.join('\n')}\n${stringify({ changes }, { lineWidth: 0, aliasDuplicateObjects: false })}`;
}

/**
 * What the editor changed in an edition; nothing where there is no such file.
 * @throws UserError (exit code 2) where the file is not in order
 */
export async function readEdits(out: string, id: string): Promise<readonly EditorChange[]> {
  const text = await readEditionFile(out, id, 'edits.yml');
  return text === null ? [] : parseEdits(text, join(out, id, 'edits.yml'));
}
