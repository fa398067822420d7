/** Where items come from: a page address, one saved page, or a folder of them. */
export type Source = PageSource | FileSource | FolderSource;

interface Described {
  /** Unique within the newsletter; made from the name or the place where none is given. */
  readonly id: string;
  /** What the editor calls it; also shown in problems. */
  readonly name: string;
}

export interface PageSource extends Described {
  readonly kind: 'page';
  readonly url: string;
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
