import { join } from 'node:path';
import type { Command } from 'commander';
import type { NewsletterOptions } from '../config/newsletter-schema.ts';
import { UserError } from '../errors.ts';

/** What every command about feeds takes. */
export interface FeedsFlags {
  readonly config: string;
  readonly sources?: string;
}

/** The newsletter, and the file that lists what it reads. */
export interface FeedsProject {
  readonly newsletter: NewsletterOptions;
  /** The list as the person knows it, perhaps not there yet. */
  readonly place: string;
}

export function withFeedsFlags(command: Command): Command {
  return command
    .option('-c, --config <file>', 'the newsletter', 'newsletter.yml')
    .option('--sources <file>', 'the list of sources, if it is another than the newsletter names');
}

/** @throws UserError where the newsletter cannot be read */
export async function readProject({ config, sources }: FeedsFlags): Promise<FeedsProject> {
  const { readNewsletter } = await import('../config/read.ts');
  const { options, folder } = await readNewsletter(config);
  return { newsletter: options, place: sources ?? join(folder, options.sources) };
}

/**
 * The text of the list; that of an empty one where it is not there yet.
 * @throws UserError where the place is a folder, or cannot be read
 */
export async function readListText(place: string): Promise<string> {
  const [{ readFileBounded }, { emptyList }] = await Promise.all([
    import('../io/files.ts'),
    import('../config/edit-sources.ts'),
  ]);
  const reading = await readFileBounded(place, 20_000_000);
  if (reading.ok) return new TextDecoder('utf-8', { ignoreBOM: true }).decode(reading.bytes);
  if (reading.why === 'missing') return emptyList;
  throw new UserError(
    reading.why === 'directory'
      ? `${place} is a folder, and no list that feeds can be added to; name a file with --sources, or in newsletter.yml: "sources: sources/sources.yml"`
      : `${place} cannot be read (${reading.why}); see whether you may read it`,
  );
}
