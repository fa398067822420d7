/** Where items come from: a feed, the address of a page, one saved page, or a folder of them. */
export type Source = FeedSource | PageSource | FileSource | FolderSource;

/** How much of an article may be used: all of it, its first words, or its title and link alone. */
export type Share = 'full' | 'link' | { readonly words: number };

interface Described {
  /** Unique within the newsletter; made from the name or the place where none is given. */
  readonly id: string;
  /** What the editor calls it; also shown in problems. */
  readonly name: string;
  /** The title of the editor's theme that what comes from here belongs to, where it fits no other. */
  readonly theme?: string;
  /** BCP 47, where the editor says it. */
  readonly language?: string;
  /** As how many sources it counts where stories are ranked; 1 where nothing is said. */
  readonly weight?: number;
  /** Articles taken into an edition at most. */
  readonly limit?: number;
  /** Words or phrases, one of which must be in the title or the text; absent: nothing is asked. */
  readonly include?: readonly string[];
  /** Words or phrases, none of which may be in the title or the text. */
  readonly exclude?: readonly string[];
  /** All of it where this is absent. */
  readonly share?: Share;
}

/** A header that a site asks for, often a key: its value comes from the environment and is shown nowhere. */
export interface SecretHeader {
  readonly name: string;
  /** The name of the environment variable. */
  readonly variable: string;
  /** Null where the variable is not set. */
  readonly value: string | null;
}

interface Fetched {
  /** May hold a name and a password, which are sent and never shown. */
  readonly url: string;
  readonly headers: readonly SecretHeader[];
}

export interface FeedSource extends Described, Fetched {
  readonly kind: 'feed';
  /** What is read of an entry: what the feed itself holds, the page it links to, or that page where the feed holds a teaser. */
  readonly body: 'feed' | 'fetch' | 'auto';
}

export interface PageSource extends Described, Fetched {
  readonly kind: 'page';
  /** Whether it is a listing, whose linked articles are what is read. */
  readonly links: boolean;
}

export interface FileSource extends Described {
  readonly kind: 'file';
  /** Absolute. */
  readonly path: string;
  /** The address the page was saved from, where the editor says so. */
  readonly url?: string;
  /** ISO 8601 date or time at which the page was saved, where the editor says so. */
  readonly capturedAt?: string;
}

export interface FolderSource extends Described {
  readonly kind: 'folder';
  /** Absolute; every file in it whose name does not begin with a dot is an item. */
  readonly path: string;
}
