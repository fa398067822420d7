/** An edition as it goes out, the same for every subscriber. */
export interface Email {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}
