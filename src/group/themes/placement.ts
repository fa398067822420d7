import type { Theme } from '../../model/section.ts';

/** Where a story belongs, and why; `theme` is null where it fits none. */
export interface Placement {
  readonly theme: Theme | null;
  readonly reason: string;
}
