import type { Article } from '../../model/article.ts';
import { namesDigest } from '../../text/digest-phrases.ts';
import { cosine, type TermVector } from '../../text/similarity.ts';
import { type Matters, mattersOf } from './matters.ts';

/** So many matters that share nothing make a roundup. */
const fewestMatters = 3;
/** Fewer do where the title says that it is one. */
const fewestTitled = 2;
/** A report is of the matter that it is so much like, and so many times nearer to than to any other. */
const likeOne = 0.15;
const nearerThanOthers = 2;

/**
 * What tells from an article's own paragraphs whether it is a roundup: each is of its own matter. A report's share words
 * with each other.
 */
export class UnrelatedMatters {
  private readonly isTitled: boolean;
  private readonly read: () => Matters | null;
  private known: Matters | null | undefined;

  /** @param language as which it is read */
  constructor(article: Article, language: string) {
    this.isTitled = namesDigest(article.title);
    this.read = () => mattersOf(article, language);
  }

  /** Read when they are asked for: of most articles nobody does. */
  private get matters(): Matters | null {
    if (this.known === undefined) this.known = this.read();
    return this.known;
  }

  /** A report has none: one of its matters is most of it. */
  private countNamed(): number {
    return this.matters?.named ?? 0;
  }

  /** Whether title and paragraphs say it, whatever else there is. */
  get sayIt(): boolean {
    return this.isTitled && this.countNamed() >= fewestMatters;
  }

  /** Whether they may be those of a roundup, if reports of the matters are known. */
  get allowIt(): boolean {
    const fewest = this.isTitled ? fewestTitled : fewestMatters;
    return this.countNamed() >= fewest;
  }

  /** Whether it was read before, and is no roundup whatever reports there are: nobody needs to look again. */
  get isKnownReport(): boolean {
    return this.known !== undefined && !this.allowIt;
  }

  /** Which of the matters a report is about; -1 where it is about none, or about several. */
  matterOf(report: TermVector): number {
    const likeness = (this.matters?.vectors ?? []).map((vector) => cosine(vector, report));
    const most = Math.max(...likeness);
    const first = likeness.indexOf(most);
    const next = Math.max(0, ...likeness.filter((_, at) => at !== first));
    return most >= likeOne && most >= nearerThanOthers * next ? first : -1;
  }
}
