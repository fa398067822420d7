/** One thing to be read: a fetched page or a saved page. */
export interface Item {
  /** Stable for the same source and place; unique within a build. */
  readonly id: string;
  readonly sourceId: string;
  /** The path or address as a person would name it. */
  readonly input: string;
  readonly type: 'html' | 'text';
  /** Decoded, without a byte order mark. */
  readonly content: string;
  readonly url?: string;
  /** ISO 8601 date or time at which the page was fetched or saved, where known. */
  readonly capturedAt?: string;
}
