import { stemOf } from '../text/stems.ts';
import { type Candidate, type Pool, sentenceBefore } from './candidates.ts';
import { inTellingOrder, type Told } from './order.ts';
import { isSameRemark } from './remark.ts';

/** From this share of the word pairs of the shorter one, two sentences tell the same. */
const samePairs = 0.5;
/** The same for single words, between outlets: one writer seldom tells the same twice, two often do. */
const sameWords = 0.55;

/** The chosen sentences, each where it can be understood. */
export class Telling {
  readonly #pool: Pool;
  readonly #chosen: Candidate[] = [];
  /** Candidates that would tell again what was told. */
  readonly #repeated = new Set<Candidate>();
  /** What is told right after the candidate at this position, because it needs it. */
  readonly #followers = new Map<number, Candidate>();

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  get count(): number {
    return this.#chosen.length;
  }

  /** Whether a candidate can be told now: it stands, its owner has been told, and nobody has told it before. */
  admits(candidate: Candidate): boolean {
    const { standing } = candidate;
    if (standing.verdict === 'never' || this.#repeated.has(candidate)) return false;
    if (standing.verdict === 'after-owner') return this.#ownerOf(candidate) !== undefined;
    if (standing.verdict === 'after-noun')
      return this.#chosen.some((other) => introduces(other, candidate, standing.noun));
    return true;
  }

  add(candidate: Candidate): void {
    if (candidate.standing.verdict === 'after-owner') {
      const owner = this.#ownerOf(candidate);
      if (owner) this.#followers.set(owner.at, candidate);
    }
    this.#chosen.push(candidate);
    for (const other of this.#pool.candidates) if (tellsTheSame(candidate, other)) this.#repeated.add(other);
  }

  /** As a story is told, every follower right after its owner. */
  inOrder(): Candidate[] {
    const followers = new Set(this.#followers.values());
    const roots = this.#chosen.filter((candidate) => !followers.has(candidate)).sort((a, b) => a.at - b.at);
    return inTellingOrder(
      roots.map((root) => this.#withFollowers(root)),
      this.#pool.language,
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

function introduces(other: Candidate, candidate: Candidate, noun: string): boolean {
  return other.at < candidate.at && other.stemSet.has(stemOf(noun, 'en'));
}

/** Whether two sentences tell one thing: a reader of the one misses little of the other. */
export function tellsTheSame(a: Candidate, b: Candidate): boolean {
  if (a === b || isSameRemark(a.remark, b.remark)) return true;
  if (shareOf(a.bigrams, b.bigrams) >= samePairs) return true;
  return a.articleAt !== b.articleAt && shareOf(a.stemSet, b.stemSet) >= sameWords;
}

/** What share of the smaller set the larger one holds. */
function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const one of few) if (many.has(one)) shared++;
  return shared / Math.max(1, few.size);
}
