/** What went out, and what comes on the next day: `news` has a new fact, `again` has none. Each report is a title and its text. */
export interface NextDay {
  readonly language: string;
  readonly before: readonly Told[];
  /** By what each must tell in what is new. */
  readonly news: Readonly<Record<string, Told>>;
  readonly again: Readonly<Record<string, Told>>;
  /** What is news of something else. */
  readonly others?: Readonly<Record<string, Told>>;
}

type Told = readonly [title: string, ...paragraphs: readonly string[]];

const bridge: NextDay = {
  language: 'en',
  before: [
    [
      'Bridge collapses in Corvale, nine killed',
      'A road bridge over the Senn collapsed in Corvale on Sunday afternoon, killing at least nine people, the mayor, Dora Whitlock, said.',
      'The bridge, built in 1974, carried 22,000 cars a day. An inspection in 2021 found cracks in two pillars.',
      'Twenty-six people are missing. More than 400 residents were taken to a sports hall because a gas pipe had burst.',
      'The operator, Vialto, said that it had repaired the pillars in spring. "We did what the engineers asked," its director, Simon Achter, said.',
    ],
    [
      'Corvale bridge disaster: nine dead, 26 missing',
      'Nine bodies have been pulled from the Senn at Corvale after the road bridge collapsed on Sunday, police said.',
      'Drivers said that a truck had stopped on the bridge at 14:30 and that nobody had warned them.',
    ],
  ],
  news: {
    // A resignation, in a lead that says again what happened.
    'resigned on Tuesday, two days after': [
      'Mayor Whitlock resigns after Corvale bridge collapse',
      'Mayor Dora Whitlock resigned on Tuesday, two days after a road bridge over the Senn collapsed in Corvale, killing at least nine people.',
    ],
    // A resignation, and who takes over.
    'resigned as mayor': [
      'Mayor Whitlock steps down',
      'Dora Whitlock resigned as mayor of Corvale on Tuesday over the bridge. Her deputy, Emil Tarrant, takes over.',
    ],
    // An arrest, beside two sentences that went out.
    'Police arrested': [
      'Vialto director arrested after bridge disaster',
      'Police arrested the director of Vialto, Simon Achter, on Tuesday after the bridge in Corvale collapsed and killed at least nine people.',
      'The bridge, built in 1974, carried 22,000 cars a day. Twenty-six people are missing, and more than 400 residents were taken to a sports hall.',
    ],
    // A lower toll.
    'Eight people': [
      'Police lower toll of Corvale bridge collapse to eight',
      'Eight people, not nine, were killed when the road bridge in Corvale collapsed, police said on Tuesday.',
    ],
    // A higher toll in words.
    'Fourteen people': [
      'Fourteen dead in Corvale bridge collapse',
      'Fourteen people were killed when the road bridge over the Senn collapsed in Corvale, the mayor, Dora Whitlock, said.',
    ],
    // Fewer missing, in a copy.
    'Seventeen people': [
      'Bridge collapses in Corvale',
      'A road bridge over the Senn collapsed in Corvale on Sunday afternoon, killing at least nine people, the mayor, Dora Whitlock, said.',
      'The bridge, built in 1974, carried 22,000 cars a day. An inspection in 2021 found cracks in two pillars.',
      'Seventeen people are missing. More than 400 residents were taken to a sports hall because a gas pipe had burst.',
    ],
    // A paragraph in a copy, with names that are known.
    'opened an inquiry': [
      'Bridge collapses in Corvale',
      'A road bridge over the Senn collapsed in Corvale on Sunday afternoon, killing at least nine people, the mayor, Dora Whitlock, said.',
      'Prosecutors opened an inquiry into manslaughter against Vialto on Tuesday and confiscated its archive.',
      'The bridge, built in 1974, carried 22,000 cars a day. An inspection in 2021 found cracks in two pillars.',
      'Twenty-six people are missing. More than 400 residents were taken to a sports hall because a gas pipe had burst.',
    ],
    // A denial.
    'Vialto denied': [
      'Vialto denies repairing Corvale bridge',
      'Vialto denied on Tuesday that it had repaired the pillars of the Corvale bridge in spring, contradicting its director, Simon Achter.',
    ],
    // A corrected year.
    '1947': [
      'Correction: Corvale bridge',
      'A report on Monday on the bridge disaster in Corvale misstated the year in which the bridge was built. It was 1947, not 1974.',
    ],
    // A corrected name.
    'Stefan Achter': [
      'Correction: Corvale bridge',
      'A report on Monday on the bridge disaster in Corvale misstated the name of the director of Vialto. He is Stefan Achter, not Simon Achter.',
    ],
    // A number that had only been a time of day.
    'rose to 14': [
      'Corvale bridge: toll rises to 14',
      'The number of people killed in the Corvale bridge disaster rose to 14 on Tuesday, police said.',
    ],
  },
  again: {
    'in words of its own': [
      'Nine dead after bridge collapse in Corvale',
      'At least nine people lost their lives when the road bridge over the Senn in Corvale broke on Sunday, mayor Dora Whitlock said. About 400 inhabitants were brought to a sports hall, and 26 people are unaccounted for.',
    ],
    'only how many days ago it was': [
      'Corvale bridge: 26 missing',
      'Three days after a road bridge over the Senn collapsed in Corvale, 26 people are still missing, the mayor, Dora Whitlock, said on Tuesday.',
    ],
    'a copy under a local sentence': [
      'Corvale mourns',
      'The mayor of our twin town of Ashby, Will Fells, has ordered flags to be lowered.',
      'A road bridge over the Senn collapsed in Corvale on Sunday afternoon, killing at least nine people, the mayor, Dora Whitlock, said.',
      'The bridge, built in 1974, carried 22,000 cars a day. An inspection in 2021 found cracks in two pillars.',
      'Twenty-six people are missing. More than 400 residents were taken to a sports hall because a gas pipe had burst.',
    ],
  },
};

const airline: NextDay = {
  language: 'en',
  before: [
    [
      'Airline Skylo to cut 2,400 jobs',
      'The airline Skylo will cut 2,400 jobs by the end of 2028, its chief executive, Lena Marsh, said on Monday.',
    ],
  ],
  news: {
    // Who announced it is dismissed.
    dismissed: [
      'Skylo ousts chief executive Marsh',
      'The board of Skylo dismissed its chief executive, Lena Marsh, on Tuesday, a day after she had announced that the airline would cut 2,400 jobs.',
    ],
    // The plan is dropped.
    'has scrapped': [
      'Skylo scraps plan to cut 2,400 jobs',
      'The airline Skylo has scrapped its plan to cut 2,400 jobs, its chief executive, Lena Marsh, said on Tuesday.',
    ],
    // A strike begins.
    'walked out': [
      'Skylo pilots walk out',
      'Pilots of the airline Skylo walked out on Tuesday over the plan to cut 2,400 jobs by the end of 2028.',
    ],
  },
  again: {
    'the same number in words, and other words': [
      'Skylo slashes two thousand four hundred posts',
      'The airline Skylo will slash two thousand four hundred posts until the end of 2028, chief executive Lena Marsh said.',
    ],
  },
};

const school: NextDay = {
  language: 'de',
  before: [
    [
      'Brand in Internat bei Kehl: Vier Tote',
      'Bei einem Brand in einem Internat bei Kehl sind in der Nacht zum Sonntag vier Schüler ums Leben gekommen, wie die Feuerwehr mitteilte.',
      'Das Feuer war gegen 3 Uhr im Dachgeschoss ausgebrochen. 62 Menschen wurden in Sicherheit gebracht, der Schaden wird auf 2,5 Millionen Euro geschätzt.',
      'Schulleiter Horst Brandner sagte, die Rauchmelder seien im März geprüft worden. Landrätin Ute Sommer sprach den Eltern ihr Beileid aus.',
    ],
  ],
  news: {
    festgenommen: [
      'Internat bei Kehl: Schulleiter nach Brand festgenommen',
      'Nach dem Brand in einem Internat bei Kehl mit vier Toten hat die Polizei am Dienstag den Schulleiter Horst Brandner festgenommen.',
    ],
    zurückgetreten: [
      'Landrätin Sommer tritt nach Brand in Internat zurück',
      'Landrätin Ute Sommer ist am Dienstag nach dem Brand in einem Internat bei Kehl zurückgetreten, bei dem vier Schüler ums Leben gekommen waren.',
    ],
    'sechs gestiegen': [
      'Zahl der Toten nach Brand in Internat bei Kehl steigt auf sechs',
      'Nach dem Brand in einem Internat bei Kehl ist die Zahl der Toten auf sechs gestiegen, sagte die Feuerwehr.',
    ],
  },
  again: {
    'only how many days ago it was': [
      'Vier Tote nach Brand in Internat bei Kehl',
      'Drei Tage nach dem Brand in einem Internat bei Kehl, bei dem vier Schüler ums Leben kamen, sprach Landrätin Ute Sommer den Eltern ihr Beileid aus.',
    ],
    'numbers written otherwise': [
      'Vier Tote bei Feuer in Internat',
      '4 Schüler starben, als in der Nacht zum Sonntag ein Feuer in einem Internat bei Kehl ausbrach. Der Schaden beträgt 2.500.000 Euro. Zweiundsechzig Menschen wurden in Sicherheit gebracht.',
    ],
  },
};

const senator: NextDay = {
  language: 'fr',
  before: [
    [
      "La sénatrice Anne Roussel accusée d'avoir caché un compte en Suisse",
      "La sénatrice Anne Roussel est accusée par le quotidien Le Phare d'avoir caché un compte en Suisse. Elle y aurait déposé 300 000 euros.",
      "La banque a indiqué lundi qu'elle ne commentait pas. Le président du Sénat, Yves Carlier, a demandé des explications.",
    ],
  ],
  news: {
    'a démissionné': [
      "Accusée d'avoir caché un compte en Suisse, la sénatrice Anne Roussel démissionne",
      "La sénatrice Anne Roussel a démissionné mardi. Elle était accusée d'avoir caché un compte en Suisse et d'y avoir déposé 300 000 euros.",
    ],
    'a démenti': [
      'La sénatrice Anne Roussel dément avoir caché un compte en Suisse',
      "La sénatrice Anne Roussel a démenti mardi avoir caché un compte en Suisse, comme l'écrit Le Phare.",
    ],
    '450 000': [
      'Compte en Suisse : 450 000 euros pour Anne Roussel',
      'La sénatrice Anne Roussel aurait déposé 450 000 euros en Suisse, selon Le Phare.',
    ],
  },
  again: {
    'the sum in words': [
      'Anne Roussel accusée : un compte caché en Suisse',
      'La sénatrice Anne Roussel aurait caché un compte en Suisse et déposé trois cent mille euros, selon Le Phare.',
    ],
  },
};

const factory: NextDay = {
  language: 'zh',
  before: [
    [
      '临江市一化工厂氨气泄漏 38名工人住院',
      '临江市红星化工厂4日发生氨气泄漏事件，38名工人住院治疗，市应急局局长吴刚说。',
      '初步检查显示，管道阀门可能老化。化工厂厂长郑明5日向家属道歉。',
    ],
  ],
  news: {
    拘留: [
      '临江市化工厂氨气泄漏：厂长郑明被拘留',
      '临江市红星化工厂厂长郑明6日因氨气泄漏事件被警方拘留。38名工人仍在住院。',
    ],
    五十一: [
      '临江市化工厂氨气泄漏 住院工人增至五十一人',
      '临江市红星化工厂氨气泄漏事件住院工人6日增至五十一人，市应急局局长吴刚说。',
    ],
  },
  again: {
    'the number in numerals': [
      '临江市化工厂泄漏 三十八名工人住院',
      '临江市红星化工厂4日发生氨气泄漏，三十八名工人住院治疗。',
    ],
  },
};

export const nextDays: Readonly<Record<string, NextDay>> = { bridge, airline, school, senator, factory };
