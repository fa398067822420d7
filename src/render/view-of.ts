import type {
  AlsoNoted,
  Edition,
  EditionSection,
  EditionSentence,
  EditionStory,
  Newsletter,
} from '../model/edition.ts';
import { cleanText } from './clean-text.ts';
import { summaryBesideDisputes, titleOf } from './edition-titles.ts';
import type { Locale } from './locale.ts';
import { directionOf } from './locale-of.ts';
import { partsView } from './parts-view.ts';
import { mailLink } from './safe-link.ts';
import { showEditionDate } from './show-date.ts';
import { SourceList } from './source-list.ts';
import type { EditionView, LabelsView, NoteView, SectionView, SenderView, SentenceView, StoryView } from './view.ts';

const unsubscribeSubject = 'unsubscribe';

/** The view of an edition in a locale. */
export function viewOf(edition: Edition, locale: Locale): EditionView {
  const sources = new SourceList(edition, locale);
  const { newsletter } = edition;
  const direction = directionOf(newsletter.language);
  // The order matters: a source is anchored where it is listed first, and `unlisted` is what then remains.
  const sections = edition.sections.map((section, index) =>
    sectionView(section, index === 0, newsletter.timezone, sources, locale),
  );
  const alsoNoted = edition.alsoNoted.map((note) => noteView(note, sources));
  const storyCount = edition.sections.reduce((count, section) => count + section.stories.length, 0);
  return {
    language: cleanText(newsletter.language),
    direction,
    start: direction === 'ltr' ? 'left' : 'right',
    end: direction === 'ltr' ? 'right' : 'left',
    newsletter: { name: cleanText(newsletter.name), tagline: cleanText(newsletter.tagline ?? '') || null },
    subject: cleanText(edition.subject),
    preheader: cleanText(edition.preheader) || null,
    date: cleanText(showEditionDate(edition.date, locale)),
    counts: [
      locale.stories(storyCount),
      locale.sourceCount(edition.sources.length),
      locale.minutesToRead(Math.max(1, edition.readingTime.minutes)),
    ],
    labels: labelsView(locale),
    bottomLine: edition.bottomLine.map((sentence) => sentenceView(sentence, sources)),
    sections,
    alsoNoted,
    otherSources: sources.unlisted(),
    sender: senderView(newsletter, locale),
  };
}

function labelsView(locale: Locale): LabelsView {
  const { bottomLine, accountsDiffer, byTheNumbers, timeline, toWatch } = locale;
  const { sources, otherSources, alsoNoted, aboutCitations } = locale;
  return {
    bottomLine,
    accountsDiffer,
    byTheNumbers,
    timeline,
    toWatch,
    sources,
    otherSources,
    alsoNoted,
    aboutCitations,
  };
}

function sectionView(
  section: EditionSection,
  first: boolean,
  timezone: string,
  sources: SourceList,
  locale: Locale,
): SectionView {
  return {
    title: titleOf(section, locale),
    about: cleanText(section.about ?? '') || null,
    bottomLine: section.bottomLine.map((sentence) => sentenceView(sentence, sources)),
    stories: section.stories.map((story, index) => storyView(story, first && index === 0, timezone, sources, locale)),
  };
}

function storyView(
  story: EditionStory,
  lead: boolean,
  timezone: string,
  sources: SourceList,
  locale: Locale,
): StoryView {
  return {
    headline: cleanText(story.headline),
    lead,
    update: story.update ? locale.update : null,
    summary: summaryBesideDisputes(story).map((sentence) => sentenceView(sentence, sources)),
    disputes: story.disputes.map(({ subject, claims }) => ({
      subject: cleanText(subject),
      claims: claims.map((claim) => ({ ...sentenceView(claim, sources), outlets: sources.outlets(claim.sources) })),
    })),
    ...partsView(story, timezone, sources, locale),
    sources: sources.list(story.sources, story.headline),
    independent: story.sources.length > 1 ? locale.independent(story.independent, story.sources.length) : null,
  };
}

function noteView(note: AlsoNoted, sources: SourceList): NoteView {
  return { headline: cleanText(note.headline), sources: sources.list(note.sources, note.headline) };
}

function sentenceView(sentence: EditionSentence, sources: SourceList): SentenceView {
  return { text: cleanText(sentence.text), citations: sources.citations(sentence.sources) };
}

function senderView({ name, sender }: Newsletter, locale: Locale): SenderView | null {
  if (!sender) return null;
  const address = cleanText(sender.unsubscribe ?? sender.address);
  const link = mailLink(address, unsubscribeSubject);
  return {
    reason: locale.whyYouGetThis(cleanText(sender.name), cleanText(name)),
    postalAddress: onOneLine(sender.postalAddress ?? '') || null,
    leave:
      link === null ? null : { label: locale.unsubscribe, link, rest: locale.byWritingTo(address, unsubscribeSubject) },
  };
}

function onOneLine(address: string): string {
  return address
    .split(/[\r\n]+/u)
    .map(cleanText)
    .filter(Boolean)
    .join(', ');
}
