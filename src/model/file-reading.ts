/** A file's bytes, or why there are none: the names of the failures are a closed vocabulary. */
export type FileReading =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly why: 'missing' | 'directory' | 'too-large' | 'unreadable' | 'not-a-file' };

/** One name in a folder. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}
