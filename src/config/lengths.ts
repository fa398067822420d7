/** How long an edition is, as newsletter.yml names it: what each limit is where the file does not say. */
export const lengths = {
  bluf: { sections: 5, storiesPerSection: 2, alsoNoted: 5, summarySentences: 1, summaryWords: 40 },
  espresso: { sections: 5, storiesPerSection: 2, alsoNoted: 5, summarySentences: 2, summaryWords: 60 },
  axioms: { sections: 6, storiesPerSection: 3, alsoNoted: 8, summarySentences: 3, summaryWords: 90 },
  digest: { sections: 7, storiesPerSection: 5, alsoNoted: 10, summarySentences: 4, summaryWords: 120 },
  sitrep: { sections: 10, storiesPerSection: 8, alsoNoted: 15, summarySentences: 7, summaryWords: 220 },
} as const satisfies Readonly<Record<string, Readonly<Record<string, number>>>>;

/** One of the names. */
export type Length = keyof typeof lengths;
