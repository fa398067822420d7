import { containment, sharedBy } from '../text/similarity.ts';
import { stemOf } from '../text/stems.ts';
import type { Candidate } from './candidate.ts';
import { type Pool, sentenceBefore } from './candidates.ts';
import { inTellingOrder, type Told } from './order.ts';
import { isSameRemark } from './remark.ts';
import { unrelatedLeads } from './unrelated.ts';

/** From this share of the word pairs of the shorter one, two sentences tell the same. */
const samePairs = 0.5;
/** The same for single words, between outlets: one writer seldom tells the same twice, two often do. */
const sameWords = 0.55;
/**
 * And from this share of the words of both together (Dice 1945): two long sentences of which each adds its own little. Of
 * a story that many tell, all sentences share more words.
 */
const sameOfBoth = { few: 0.34, many: 0.4 };
/** The first sentences of two articles about one event mostly tell that event, the more so if both name one day. */
const sameOfLeads = { few: 0.26, many: 0.36 };
const sameOfLeadsOfOneDay = { few: 0.23, many: 0.32 };
const manyVoices = 5;

/** The chosen sentences, each where it can be understood. */
export class Telling {
  readonly #pool: Pool;
  readonly #titles: ReadonlySet<string>;
  /** Stems of at least every other title: a reader meets them in the headline. */
  readonly #inHeadline: ReadonlySet<string>;
  readonly #unrelated: ReadonlySet<Candidate>;
  readonly #chosen: Candidate[] = [];
  /** Candidates that would tell again what was told. */
  readonly #repeated = new Set<Candidate>();
  /** What is told right after the candidate at this position, because it needs it. */
  readonly #followers = new Map<number, Candidate>();

  constructor(pool: Pool) {
    this.#pool = pool;
    this.#titles = new Set(pool.titles.flat());
    this.#inHeadline = inEveryOther(pool.titles);
    this.#unrelated = unrelatedLeads(pool);
  }

  get count(): number {
    return this.#chosen.length;
  }

  /** Whether a candidate was told, or would tell again what was. */
  repeats(candidate: Candidate): boolean {
    return this.#repeated.has(candidate);
  }

  /** Whether a candidate can be told now: it stands, its owner has been told, and nobody has told it before. */
  admits(candidate: Candidate): boolean {
    if (this.#isCorrecting(candidate)) return candidate.standing.verdict !== 'never';
    if (this.repeats(candidate) || this.#unrelated.has(candidate) || !this.#knowsWhom(candidate)) return false;
    const { standing } = candidate;
    if (standing.verdict === 'never' || standing.verdict === 'with-next') return false;
    if (standing.verdict === 'after-owner') return this.#ownerOf(candidate) !== undefined;
    if (standing.verdict === 'after-noun')
      return this.#chosen.some((other) => introduces(other, candidate, standing.noun));
    return true;
  }

  /** Whether a candidate corrects what was told right before it: then nothing else is needed. */
  #isCorrecting(candidate: Candidate): boolean {
    const before = sentenceBefore(this.#pool, candidate);
    return (
      before?.standing.verdict === 'with-next' && this.#chosen.includes(before) && !this.#chosen.includes(candidate)
    );
  }

  /** Whether the headline or a chosen sentence tells who, and a title or one tells what, a candidate takes for known. */
  #knowsWhom({ strangers, presumedSubject, at, articleAt }: Candidate): boolean {
    const isTold = (stem: string) =>
      this.#titles.has(stem) ||
      this.#chosen.some((other) => other.stemSet.has(stem) && (other.articleAt !== articleAt || other.at < at));
    const isKnown = (name: string) =>
      this.#inHeadline.has(stemOf(name.toLowerCase(), this.#pool.language)) ||
      this.#chosen.some(({ introduces }) => introduces.has(name));
    return strangers.every(isKnown) && (presumedSubject === undefined || isTold(presumedSubject));
  }

  add(candidate: Candidate): void {
    if (candidate.standing.verdict === 'after-owner' || this.#isCorrecting(candidate)) {
      const owner = this.#ownerOf(candidate);
      if (owner) this.#followers.set(owner.at, candidate);
    }
    this.#chosen.push(candidate);
    for (const other of this.#pool.candidates)
      if (tellsTheSame(candidate, other, this.#pool.independent)) this.#repeated.add(other);
  }

  /** As a story is told, every follower right after its owner. */
  inOrder(): Candidate[] {
    const followers = new Set(this.#followers.values());
    const roots = this.#chosen.filter((candidate) => !followers.has(candidate));
    return inTellingOrder(
      roots.map((root) => this.#withFollowers(root)),
      this.#pool,
    );
  }

  #withFollowers(candidate: Candidate): Told {
    const follower = this.#followers.get(candidate.at);
    return follower ? [candidate, ...this.#withFollowers(follower)] : [candidate];
  }

  #ownerOf(candidate: Candidate): Candidate | undefined {
    const noun = candidate.standing.verdict === 'after-owner' ? candidate.standing.noun : undefined;
    const before = sentenceBefore(this.#pool, candidate);
    return this.#chosen.findLast(
      (other) =>
        !this.#followers.has(other.at) &&
        (other === before ||
          (noun !== undefined && other.articleAt === candidate.articleAt && introduces(other, candidate, noun))),
    );
  }
}

function inEveryOther(titles: readonly (readonly string[])[]): Set<string> {
  const counts = new Map<string, number>();
  for (const title of titles) for (const stem of new Set(title)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => 2 * count >= titles.length).map(([stem]) => stem));
}

function introduces(other: Candidate, candidate: Candidate, noun: string): boolean {
  return other.at < candidate.at && other.stemSet.has(stemOf(noun, 'en'));
}

/**
 * Whether two sentences tell one thing: a reader of the one misses little of the other.
 * @param voices how many tell the story independently
 */
export function tellsTheSame(a: Candidate, b: Candidate, voices: number): boolean {
  if (a === b || containment(a.bigrams, b.bigrams) >= samePairs || (a.remark && isSameRemark(a.remark, b.remark)))
    return true;
  if (a.articleAt === b.articleAt) return false;
  const [one, other] = [a.stemHashes, b.stemHashes];
  const shared = sharedBy(one, other);
  const [few, both] = [Math.min(one.length, other.length), one.length + other.length];
  const areLeads = a.sentence.index === 0 && b.sentence.index === 0;
  const ofLeads = areLeads && nameOneDay(a.text, b.text) ? sameOfLeadsOfOneDay : sameOfLeads;
  const same = areLeads ? ofLeads : sameOfBoth;
  return (
    shared >= sameWords * Math.max(1, few) ||
    2 * shared >= same[voices < manyVoices ? 'few' : 'many'] * Math.max(1, both)
  );
}

/** Whether two English sentences name a weekday, and the same. */
function nameOneDay(a: string, b: string): boolean {
  const day = weekday.exec(a)?.[0];
  return day !== undefined && day === weekday.exec(b)?.[0];
}

const weekday = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u;
