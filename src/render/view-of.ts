import type { AlsoNoted, Edition, EditionSection, EditionStory, Newsletter } from '../model/edition.ts';
import { cleanText } from './clean-text.ts';
import { titleOf } from './edition-titles.ts';
import type { Locale } from './locale.ts';
import { directionOf } from './locale-of.ts';
import { partsView } from './parts-view.ts';
import { mailLink } from './safe-link.ts';
import { legendOf, markOf, sentenceView } from './sentence-view.ts';
import type { LeftOut, Shortened } from './shorten.ts';
import { showEditionDate } from './show-date.ts';
import { SourceList } from './source-list.ts';
import { divideNews, sinceLine } from './story-news.ts';
import type {
  DisputeView,
  EditionView,
  LabelsView,
  LinkView,
  NoteView,
  SectionView,
  SenderView,
  StoryView,
} from './view.ts';
import { publicLink } from './web-link.ts';
import { headOf, withCapital } from './who-says.ts';
import { writersOf } from './writers-of.ts';

const unsubscribeSubject = 'unsubscribe';

/** With fewer sections a list of them is longer than the way to them. */
const fewestContents = 3;

/** What every block of a view needs to know. */
interface Context {
  readonly edition: Edition;
  readonly locale: Locale;
  readonly sources: SourceList;
  readonly shortened: Shortened;
}

/**
 * The view of an edition in a locale.
 * @param shortened the stories of it that are told shorter than they were composed, see `shorten`
 */
export function viewOf(
  edition: Edition,
  locale: Locale,
  shortened: Shortened = new Map(),
  leftOut: LeftOut = { stories: 0, notes: 0 },
): EditionView {
  const sources = new SourceList(edition, locale);
  const context: Context = { edition, locale, sources, shortened };
  const { newsletter } = edition;
  const direction = directionOf(newsletter.language);
  const bottomLine = edition.bottomLine.map((sentence) => sentenceView(sentence, sources));
  // The order matters: a source is anchored where it is listed first, and `unlisted` is what then remains.
  const sections = edition.sections.map((section, index) => sectionView(section, index, context));
  const alsoNoted = edition.alsoNoted.map((note) => noteView(note, sources));
  const storyCount = edition.sections.reduce((count, section) => count + section.stories.length, 0);
  const allLeftOut = leftOut.stories + leftOut.notes;
  return {
    language: cleanText(newsletter.language),
    direction,
    start: direction === 'ltr' ? 'left' : 'right',
    end: direction === 'ltr' ? 'right' : 'left',
    rightToLeft: direction === 'rtl',
    newsletter: { name: cleanText(newsletter.name), tagline: cleanText(newsletter.tagline ?? '') || null },
    subject: cleanText(edition.subject),
    preheader: cleanText(edition.preheader) || null,
    date: withCapital(cleanText(showEditionDate(edition.date, locale))),
    slot: slotName(edition.slot, locale),
    counts: [
      locale.stories(storyCount + leftOut.stories),
      locale.sourceCount(edition.sources.length),
      locale.minutesToRead(Math.max(1, edition.readingTime.minutes)),
    ],
    contents:
      sections.length < fewestContents ? [] : sections.map(({ title, anchor }) => ({ title, link: `#${anchor}` })),
    labels: labelsView(locale),
    bottomLine,
    sections,
    alsoNoted,
    leftOut: allLeftOut > 0 ? locale.leftOut(allLeftOut) : null,
    otherSources: sources.unlisted(),
    legend: legendOf(writersOf(edition), locale),
    web: labelled(locale.onTheWeb, publicLink(edition)),
    sender: senderView(newsletter, locale),
  };
}

function slotName(slot: string, { slots }: Locale): string {
  return Object.hasOwn(slots, slot) ? (slots[slot] ?? slot) : cleanText(slot);
}

function labelled(label: string, link: string | null): LinkView | null {
  return link === null ? null : { label, link };
}

function labelsView(locale: Locale): LabelsView {
  const { contents, bottomLine, accountsDiffer, byTheNumbers, timeline, toWatch } = locale;
  const { sources, otherSources, alsoNoted, aboutCitations } = locale;
  return {
    contents,
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

function sectionView(section: EditionSection, index: number, context: Context): SectionView {
  const { sources, locale } = context;
  const stories = section.stories.map((story, place) => storyView(story, index === 0 && place === 0, context));
  const listed = new Map(stories.flatMap((story) => story.sources.map((source) => [source.number, source])));
  return {
    title: titleOf(section, locale),
    anchor: `section-${index + 1}`,
    about: cleanText(section.about ?? '') || null,
    bottomLine: section.bottomLine.map((sentence) => sentenceView(sentence, sources)),
    stories,
    sources: [...listed.values()].sort((a, b) => a.number - b.number),
  };
}

function storyView(story: EditionStory, lead: boolean, context: Context): StoryView {
  const { edition, sources, locale, shortened } = context;
  const length = shortened.get(story);
  const numbers = length === 'headline' ? [] : story.sources;
  const { news, rest } = divideNews(story);
  const isTold = story.sources.length > 1 && !length;
  return {
    headline: cleanText(story.headline),
    ...sources.tongues.ofHeadline(story),
    mark: markOf(story.headlineWritten),
    lead,
    headlineOnly: length === 'headline',
    more: length ? moreOf(story, length === 'headline', context) : null,
    update: story.update ? locale.update : null,
    newSince: story.update && news.length > 0 ? sinceLine(story.update.since, edition, locale) : null,
    news: news.map((sentence) => sentenceView(sentence, sources)),
    summary: rest.map((sentence) => sentenceView(sentence, sources)),
    newsTongue: sources.tongues.ofAll(news),
    summaryTongue: sources.tongues.ofAll(rest),
    disputes: story.disputes.map((dispute) => disputeView(dispute, sources, locale)),
    ...partsView(story, edition.newsletter.timezone, sources, locale),
    sources: sources.list(numbers, story.headline),
    independent: isTold ? locale.independent(story.independent, story.sources.length) : null,
    outlets: sources.outletNames(story.sources),
    citations: sources.citations(numbers),
  };
}

/** Of claims that all stand in the same outlets these are named once, over them. */
function disputeView(
  { subject, claims }: EditionStory['disputes'][number],
  sources: SourceList,
  locale: Locale,
): DisputeView {
  const outlets = claims.map((claim) => sources.outletNames(claim.sources));
  const shared = new Set(outlets).size === 1 && claims.length > 1;
  return {
    subject: cleanText(subject),
    outlets: (shared && outlets[0]) || null,
    claims: claims.map((claim, index) => ({
      ...sentenceView(claim, sources),
      by: headOf(claim.saidBy, (!shared && outlets[index]) || '', locale) || null,
    })),
  };
}

/** Where a shortened story goes on: on the web, or where there is no web edition and it has no source here, at the first source. */
function moreOf(story: EditionStory, headlineOnly: boolean, { edition, sources, locale }: Context): LinkView | null {
  const link = publicLink(edition, story);
  return labelled(locale.wholeStory, link) ?? (headlineOnly ? sources.firstLink(story.sources) : null);
}

function noteView(note: AlsoNoted, sources: SourceList): NoteView {
  return {
    headline: cleanText(note.headline),
    ...sources.tongues.ofHeadline(note),
    sources: sources.list(note.sources, note.headline),
  };
}

function senderView({ name, sender }: Newsletter, locale: Locale): SenderView | null {
  if (!sender) return null;
  const address = cleanText(sender.unsubscribe ?? sender.address);
  const link = mailLink(address, unsubscribeSubject);
  return {
    reason: locale.whyYouGetThis(cleanText(sender.name), cleanText(name)),
    postalAddress: onOneLine(sender.postalAddress ?? '', locale) || null,
    leave:
      link === null ? null : { label: locale.unsubscribe, link, rest: locale.byWritingTo(address, unsubscribeSubject) },
  };
}

function onOneLine(address: string, { comma }: Locale): string {
  return address
    .split(/[\r\n]+/u)
    .map(cleanText)
    .filter(Boolean)
    .join(comma);
}
