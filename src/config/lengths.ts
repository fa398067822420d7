/** How long an edition is, as newsletter.yml names it: what each limit is where the file does not say. A part of which there
 * may be none does not appear. */
export const lengths = {
  bluf: {
    sections: 5,
    storiesPerSection: 2,
    alsoNoted: 5,
    summarySentences: 1,
    summaryWords: 40,
    figures: 0,
    quotations: 0,
    timeline: 0,
    watch: 1,
  },
  espresso: {
    sections: 5,
    storiesPerSection: 2,
    alsoNoted: 5,
    summarySentences: 2,
    summaryWords: 60,
    figures: 3,
    quotations: 0,
    timeline: 0,
    watch: 1,
  },
  axioms: {
    sections: 6,
    storiesPerSection: 3,
    alsoNoted: 8,
    summarySentences: 3,
    summaryWords: 90,
    figures: 3,
    quotations: 1,
    timeline: 0,
    watch: 2,
  },
  digest: {
    sections: 7,
    storiesPerSection: 5,
    alsoNoted: 10,
    summarySentences: 4,
    summaryWords: 120,
    figures: 5,
    quotations: 1,
    timeline: 5,
    watch: 3,
  },
  sitrep: {
    sections: 10,
    storiesPerSection: 8,
    alsoNoted: 15,
    summarySentences: 7,
    summaryWords: 220,
    figures: 8,
    quotations: 2,
    timeline: 6,
    watch: 6,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, number>>>>;

/** One of the names. */
export type Length = keyof typeof lengths;
