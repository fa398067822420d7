import type { Edition, EditionSection, EditionSentence, EditionSource, EditionStory } from '../../src/model/edition.ts';

/** A sentence of an edition that cites these sources; its receipts point at the first sentence of each. */
export function sentence(text: string, ...sources: number[]): EditionSentence {
  const citations = sources.map((number) => ({
    article: `article-${number}`,
    sentence: 0,
    paragraph: 0,
    start: 0,
    end: text.length,
  }));
  return { text, sources, citations, edits: [] };
}

export function source(
  number: number,
  outlet: string,
  title: string,
  more: Partial<EditionSource> = {},
): EditionSource {
  const published = { earliest: '2031-03-04', latest: '2031-03-04', precision: 'day', basis: 'stated' } as const;
  return { number, article: `article-${number}`, title, outlet, qualifiers: [], published, ...more };
}

export function story(headline: string, sources: readonly number[], more: Partial<EditionStory> = {}): EditionStory {
  return {
    id: `story-${sources.join('-')}`,
    headline,
    summary: [sentence(`${headline}, the harbour office said.`, ...sources.slice(0, 1))],
    disputes: [],
    figures: [],
    quotations: [],
    timeline: [],
    watch: [],
    sources,
    independent: sources.length,
    ...more,
  };
}

const lead = story('Ferry crews walk out as Halvorsund talks collapse', [1, 2, 3], {
  summary: [
    sentence(
      'Crews on all eleven Halvorsund ferries stopped work at midnight on Monday after talks over night shifts ended without a deal, leaving the three outer islands without a regular crossing.',
      1,
      2,
    ),
    sentence(
      '“We were offered words, and words do not let anyone sleep,” said Marit Oksendal, who leads the deckhands’ union.',
      2,
    ),
    sentence(
      'The operator, Sundlinjen, said it had put forward a raise of 6.4 percent over two years and would not return before Thursday.',
      1,
    ),
    sentence('The regional council has chartered two fishing boats to carry patients and medicine.', 3),
  ],
  disputes: [
    {
      subject: 'who broke off the talks',
      claims: [
        sentence('Sundlinjen said that the union’s delegates left the room at 22:40 and did not come back.', 1),
        sentence(
          'The union said that the company’s negotiators had already gone home when its delegates returned with a new proposal.',
          2,
        ),
      ],
    },
  ],
  independent: 2,
});

const sections: readonly EditionSection[] = [
  {
    theme: 'The ferry strike',
    about: 'Who sails, who does not, and what the islands do in the meantime.',
    bottomLine: [],
    stories: [lead],
  },
  {
    theme: 'Water and weather',
    about: 'Snowmelt, reservoirs and the price of power.',
    bottomLine: [],
    stories: [
      story('Reservoirs at their lowest since 1996, and the melt is late', [4], {
        summary: [
          sentence(
            'The upper reservoirs stood at 23 percent on Sunday, the lowest reading for the first week of March since 1996.',
            4,
          ),
          sentence(
            'Ines Karvel of the hydrological institute expects the melt to begin “ten days late, and then all at once”.',
            4,
          ),
          sentence('Power for delivery in April rose to 91 crowns a megawatt-hour, a third more than a year ago.', 4),
        ],
      }),
    ],
  },
  {
    theme: 'Schools',
    about: 'What changes for pupils and parents before the summer.',
    bottomLine: [],
    stories: [
      story('Council puts off the vote on closing four village schools', [5], {
        summary: [
          sentence(
            'The council postponed the vote on closing four village schools until after Easter, when a count of next year’s pupils is due.',
            5,
          ),
          sentence('Parents from Lower Brenn handed in 2,118 signatures before the meeting.', 5),
        ],
      }),
    ],
  },
];

/** Three sections, five sources, one dispute: an edition with every block filled but the notes. */
export function sampleEdition(more: Partial<Edition> = {}): Edition {
  return {
    newsletter: {
      name: 'The Halvorsund Letter',
      tagline: 'What happened on the coast, and who says so',
      language: 'en',
      timezone: 'Europe/Oslo',
      sender: {
        name: 'Halvorsund Reading Room',
        address: 'letter@halvorsund.example',
        postalAddress: 'Quay Street 4\n4400 Halvorsund',
        unsubscribe: 'leave@halvorsund.example',
      },
    },
    id: '2031-03-04-daily',
    date: '2031-03-04',
    slot: 'daily',
    subject: 'Ferry crews walk out; reservoirs at their lowest since 1996',
    preheader: 'Eleven ferries stop, the melt is late, and a vote on four schools is put off.',
    bottomLine: [
      sentence(
        'Ferry crews stopped work at midnight, and the outer islands have no regular crossing until at least Thursday.',
        1,
      ),
      sentence('The reservoirs stand at 23 percent, the lowest for early March since 1996.', 4),
      sentence('The council will decide on four village schools after Easter.', 5),
    ],
    sections,
    alsoNoted: [],
    readingTime: { words: 342, minutes: 2 },
    sources: [
      source(1, 'Halvorsund Tidende', 'Ferry crews walk out as Halvorsund talks collapse', {
        url: 'https://tidende.example/ferry-crews-walk-out',
      }),
      source(2, 'Coast Radio', 'Union: “Words do not let anyone sleep”', {
        qualifiers: ['inferred', 'via Morning Digest', 'beginning only'],
      }),
      source(3, 'Northern Wire', 'Council charters fishing boats for patients', {
        url: 'https://wire.example/2031/03/04/boats',
      }),
      source(4, 'Energy Observer', 'Late melt leaves reservoirs at a 35-year low', {
        url: 'https://observer.example/reservoirs',
      }),
      source(5, 'Brenn Valley Post', 'Council puts off the vote on closing four village schools', {
        published: { earliest: '2031-03-03', latest: '2031-03-04', precision: 'day', basis: '"yesterday"' },
      }),
    ],
    articles: [],
    ...more,
  };
}

/** An edition of as many stories, spread over sections of six, three sentences and two sources each. */
export function editionOf(storyCount: number): Edition {
  const [model = lead] = sections[1]?.stories ?? [];
  const stories = Array.from({ length: storyCount }, (_, index) => {
    const numbers = [2 * index + 1, 2 * index + 2];
    const summary = model.summary.map((each, place) => sentence(each.text, numbers[place % 2] ?? 1));
    return story(`${model.headline} (${index + 1})`, numbers, { summary });
  });
  const groups = Array.from({ length: Math.ceil(storyCount / 6) }, (_, index) =>
    stories.slice(6 * index, 6 * index + 6),
  );
  return sampleEdition({
    sections: groups.map((group, index) => ({
      theme: `Theme ${index + 1}`,
      about: 'Snowmelt and power.',
      bottomLine: [],
      stories: group,
    })),
    sources: stories.flatMap((each) =>
      each.sources.map((number) =>
        source(number, 'Energy Observer', `Late melt leaves reservoirs low (${number})`, {
          url: `https://observer.example/reservoirs/${number}`,
        }),
      ),
    ),
    bottomLine: [sentence('The reservoirs stand at 23 percent.', 1)],
  });
}
