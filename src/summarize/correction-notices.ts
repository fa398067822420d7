import type { Article } from '../model/article.ts';
import type { Sentence } from '../model/sentence.ts';
import { sentencesOf } from '../text/sentences.ts';
import { correctionLabel, ownVersion } from './correction-words.ts';

/** Sentences by which a page says that something was wrong, here or in another report. */
export interface Notice {
  readonly sentences: readonly Sentence[];
  /** Whether it stands beside the article whose own earlier version it corrects. */
  readonly isOwn: boolean;
}

/** Notices stand at the top of an article, or at its end. In paragraphs. */
const fromTop = 4;
const fromEnd = 4;
/** In sentences. */
const longest = 4;
/** An article of more than so many sentences is, under its notice, the report as it should have been. */
const noticeAlone = 6;
/** In characters: what is longer is no sentence of a notice. */
const longestSentence = 1000;
/** In characters: a paragraph that is a label, and the notice is the next. */
const heading = 30;

/** Whether a title says no more than that something is corrected. */
export function isNoticeTitle(title: string): boolean {
  return correctionLabel.test(title.trim());
}

/** The notices of an article, in its order. */
export function noticesIn(article: Article): Notice[] {
  return noticesOf(article).flatMap(({ sentences, isOwn }) => {
    const own = sentences.filter(({ text }) => text.length <= longestSentence);
    return own.length > 0 ? [{ sentences: own, isOwn }] : [];
  });
}

function noticesOf(article: Article): Notice[] {
  const { title, paragraphs } = article;
  if (isNoticeTitle(title)) {
    const sentences = [...sentencesOf(article)];
    const own = sentences.length <= noticeAlone ? sentences : sentences.filter(({ paragraph }) => paragraph === 0);
    return [{ sentences: own.slice(0, noticeAlone), isOwn: false }];
  }
  const places = paragraphs.flatMap((text, at) => {
    const isNear = at < fromTop || at >= paragraphs.length - fromEnd;
    return isNear && (isLabelled(paragraphs, at) || ownVersion.test(text.toLowerCase())) ? [at] : [];
  });
  if (places.length === 0) return [];
  const sentences = [...sentencesOf(article)];
  return places.flatMap((at) => {
    const all = sentences.filter(({ paragraph }) => paragraph === at);
    const first = isLabelled(paragraphs, at) ? 0 : all.findIndex(({ text }) => ownVersion.test(text.toLowerCase()));
    return first < 0 ? [] : [{ sentences: all.slice(first, first + longest), isOwn: true }];
  });
}

/** Whether a paragraph begins with a label, or the one before it is one. */
function isLabelled(paragraphs: readonly string[], at: number): boolean {
  const [before = '', text = ''] = [paragraphs[at - 1], paragraphs[at]];
  return (
    (correctionLabel.test(text) && text.length > heading) || (before.length <= heading && correctionLabel.test(before))
  );
}
