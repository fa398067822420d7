// What goes wrong in the parts of an edition. By part and kind: takes an edition and `{ names, pick }`, and gives the false one,
// or null where the edition offers nothing to it.
import { corruptions, put } from './corruptions.mjs';

const inStory = (edition, change) => {
  const [section] = edition.sections;
  const story = section?.stories[0];
  const changed = story && change(story);
  return changed ? { ...edition, sections: [{ ...section, stories: [{ ...story, ...changed }] }] } : null;
};
/** One of a list changed, the first that can be. */
const inList = (list, change) => {
  for (const [at, one] of list.entries()) {
    const changed = change(one);
    if (changed) return list.with(at, changed);
  }
  return null;
};
const withList = (part, change) => (edition, around) =>
  inStory(edition, (story) => {
    const list = inList(story[part], (one) => change(one, around, story));
    return list && { [part]: list };
  });

const retold = (kind) => (sentence, around) => {
  const made = corruptions[kind](sentence, around);
  return typeof made === 'string' && made !== sentence.text ? { ...sentence, text: made } : null;
};
const kinds = [
  'number changed',
  'name of the story',
  'entity from elsewhere',
  'negation dropped',
  'quote altered',
  'date shifted',
  'modal dropped',
];

const sentenceParts = {
  'bottom line': (change) => (edition, around) => {
    const bottomLine = inList(edition.bottomLine, (one) => change(one, around));
    return bottomLine && { ...edition, bottomLine };
  },
  'section’s bottom line': (change) => (edition, around) => {
    const [section, ...others] = edition.sections;
    const bottomLine = inList(edition.bottomLine, (one) => change(one, around));
    return bottomLine && { ...edition, sections: [{ ...section, bottomLine }, ...others] };
  },
  summary: (change) => withList('summary', change),
  'differing accounts': (change) =>
    withList('disputes', (dispute, around) => {
      const claims = inList(dispute.claims, (one) => change(one, around));
      return claims && { ...dispute, claims };
    }),
  ...Object.fromEntries(
    ['figures', 'timeline', 'watch'].map((part) => [
      part,
      (change) =>
        withList(part, (one, around) => {
          const sentence = change(one.sentence, around);
          return sentence && { ...one, sentence };
        }),
    ]),
  ),
};

const digits = (text, pick) =>
  text.replace(/\d+/u, (found) => String(Number(found) + pick([1, 2, 3, 10]))).replace(/^$/u, '');
const different = (before, after) => (before === after ? null : after);
const otherName = (name, { names, pick }) => {
  const others = names.filter((one) => !one.split(' ').some((word) => name.includes(word)));
  return others.length > 0 ? pick(others) : null;
};
const shifted = (date, days) => {
  const move = (day) => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
  return date && { ...date, earliest: move(date.earliest), latest: move(date.latest) };
};
const swappedSentences = (part) => (edition) =>
  inStory(edition, (story) => {
    const [a, b, ...rest] = story[part];
    return b ? { [part]: [{ ...a, sentence: b.sentence }, { ...b, sentence: a.sentence }, ...rest] } : null;
  });
const days = (part) => ({
  'day before or after': withList(
    part,
    (one, { pick }) => one.date && { ...one, date: shifted(one.date, pick([-1, 1])) },
  ),
  'week later': withList(part, (one) => one.date && { ...one, date: shifted(one.date, 7) }),
  'another year': withList(
    part,
    (one, { pick }) => one.date && { ...one, date: shifted(one.date, pick([-365, 365, 730])) },
  ),
  'days exchanged': swappedSentences(part),
});
const altered = (text, { words, pick }) => {
  const inside = [...text.matchAll(/\p{Ll}{4,}/gu)];
  if (inside.length === 0) return null;
  const match = pick(inside);
  return put(
    text,
    { start: match.index, end: match.index + match[0].length },
    pick(words.filter((one) => one !== match[0])),
  );
};
const quotation = (change) =>
  withList('quotations', (one, around, story) => {
    const text = change(one.words.text, around, story);
    return text && text !== one.words.text ? { ...one, words: { ...one.words, text } } : null;
  });
const quotedPart = (key, change) =>
  withList('quotations', (one, around) => {
    const value = one[key] && change(one[key], around);
    return value && value !== one[key] ? { ...one, [key]: value } : null;
  });

/** By part, by kind. */
export const editionCorruptions = {
  ...Object.fromEntries(
    Object.entries(sentenceParts).map(([part, within]) => [
      part,
      {
        ...Object.fromEntries(kinds.map((kind) => [kind, within(retold(kind))])),
        'number of another source': within((one) => ({ ...one, sources: [99] })),
      },
    ]),
  ),
  figure: {
    'amount changed': withList('figures', (one, { pick }) => {
      const amount = different(one.amount, digits(one.amount, pick));
      return amount && { ...one, amount };
    }),
    'counts something else': withList('figures', (one, around) => {
      const counts = altered(one.counts, around);
      return counts && { ...one, counts };
    }),
    'said by somebody else': withList('figures', (one, around) => {
      const saidBy = otherName(one.saidBy ?? '', around);
      return saidBy && { ...one, saidBy };
    }),
    'of another sentence': swappedSentences('figures'),
  },
  quotation: {
    'word altered': quotation(altered),
    'word dropped': quotation((text) => text.replace(/(?<=\s)\p{Ll}{4,}\s/u, '')),
    'negation dropped': quotation((text) => text.replace(/\b(?:not|never|no) |n['’]t\b/u, '')),
    'beginning dropped': withList('quotations', (one) => {
      const cut = /^(?:\S+\s){2}/u.exec(one.words.text)?.[0].length;
      const [citation] = one.words.citations;
      if (!cut) return null;
      const citations = [{ ...citation, start: citation.start + cut }];
      return { ...one, words: { ...one.words, text: one.words.text.slice(cut), citations } };
    }),
    'speaker of another name': quotedPart('speaker', otherName),
    'another first name': quotedPart('speaker', (speaker, around) => {
      const other = otherName(speaker, around);
      return other && `${other.split(' ')[0]} ${speaker.split(' ').at(-1)}`;
    }),
    'role altered': quotedPart('role', (role) => `deputy ${role}`),
    'role of somebody else': quotedPart('role', (role, { pick }) =>
      pick(['king', 'chief prosecutor', 'Admiral', 'head coach'].filter((one) => !role.includes(one))),
    ),
    'said elsewhere': withList('quotations', (one) => ({ ...one, said: 'in a speech in Reykjavik' })),
  },
  'day of the timeline': days('timeline'),
  'day to watch': days('watch'),
  headline: Object.fromEntries(
    ['number changed', 'name of the story', 'entity from elsewhere', 'negation dropped'].map((kind) => [
      kind,
      (edition, around) =>
        inStory(edition, (story) => {
          const headline = corruptions[kind]({ text: story.headline }, around);
          return typeof headline === 'string' && headline !== story.headline ? { headline } : null;
        }),
    ]),
  ),
  'subject and preheader': {
    'subject altered': (edition, around) => {
      const subject = altered(edition.subject, around);
      return subject && { ...edition, subject };
    },
    'preheader of its own': (edition) => ({ ...edition, preheader: 'All is well again' }),
  },
  source: {
    'title altered': (edition, around) => {
      const title = altered(edition.sources[0].title, around);
      return title && { ...edition, sources: edition.sources.with(0, { ...edition.sources[0], title }) };
    },
    'another day': (edition) => ({
      ...edition,
      sources: edition.sources.with(0, { ...edition.sources[0], published: shifted(edition.sources[0].published, 1) }),
    }),
    'numbers exchanged': ({ sources, ...edition }) => {
      const [a, b, ...rest] = sources;
      return b ? { ...edition, sources: [{ ...a, article: b.article }, { ...b, article: a.article }, ...rest] } : null;
    },
  },
};
