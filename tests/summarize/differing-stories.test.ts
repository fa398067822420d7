import { describe, expect, it } from 'vitest';
import { poolOf } from '../../src/summarize/candidates.ts';
import { differencesIn } from '../../src/summarize/disputes.ts';
import { article } from '../support/article.ts';

const at = (day: string) => ({ earliest: day, latest: day, precision: 'day', basis: 'meta' }) as const;

/** The subjects on which a story's articles differ, each article as its day and its text. */
function subjects(...texts: [day: string, text: string][]): string[] {
  const articles = texts.map(([day, text], index) =>
    article({ id: `a${index}`, title: `Account ${index}`, paragraphs: [text], published: at(day) }),
  );
  return differencesIn(poolOf(articles)).map(({ subject }) => subject);
}

const [monday, tuesday] = ['2031-05-05', '2031-05-06'];

describe('stories whose accounts differ', () => {
  it.each<[string, string, [string, string][]]>([
    [
      'a count that its other side disputes',
      'the number of miners',
      [
        [monday, 'Union leader Kit Ames said 300 miners walked out of the Karo pit. Smoke rose.'],
        [monday, 'Karo Mining disputed the figure. Director Ida Brun said 90 miners walked out of the Karo pit.'],
      ],
    ],
    [
      'heart failure against beating',
      'the cause of death',
      [
        [monday, 'The sailor Jon Vik died in a cell in Aarup. Vik died of heart failure, Aarup police said.'],
        [
          tuesday,
          'Lawyers for the family rejected that account of his death. Lawyer Ruth Okafor said Vik had been beaten in the Aarup cell.',
        ],
      ],
    ],
    [
      'heart failure against poison, with nobody who rejects either',
      'the cause of death',
      [
        [monday, 'Sailor Jon Vik died in a cell in Aarup. The prison service said that Vik died of heart failure.'],
        [monday, 'The widow of Jon Vik said on Monday that he had been poisoned in a cell in Aarup.'],
      ],
    ],
    [
      'two counts of the dead at one time',
      'the number killed',
      [
        [monday, 'A blast in the Karo mill on Monday killed 20 people, mayor Kit Ames said.'],
        [monday, 'At least 35 workers were killed by the blast in the Karo mill, the miners union said.'],
      ],
    ],
    [
      'some dead against none',
      'the number killed',
      [
        [monday, 'Mayor Kit Ames said that no sailors had died in the fighting for the harbor.'],
        [monday, 'Rebel Ida Brun said that 12 sailors had died in the fighting for the harbor.'],
      ],
    ],
    [
      'two counts of those aboard, an hour apart or more',
      'the number aboard',
      [
        [monday, 'The Orro sank, according to its owner, Vektor Lines, which said 112 people were aboard.'],
        [tuesday, 'The ministry in Aarup estimates that 160 people were aboard.'],
      ],
    ],
    [
      'a truce that was agreed on, and was not',
      'arlen, orro, truce',
      [
        [monday, 'Arlen and Orro agreed on Monday to a truce, President Kit Ames said.'],
        [monday, 'Orro did not agree to a truce with Arlen, its minister, Ida Brun, said.'],
      ],
    ],
    [
      'what was done and is denied in the same few words',
      'driver, speeding',
      [
        [monday, 'A bus fell into a river near Karo. The driver was speeding, the Aarup police said.'],
        [monday, 'The bus company, Rapido, denied that the driver had been speeding.'],
      ],
    ],
    [
      'a bomb against a gas leak',
      'the cause of the fire',
      [
        [monday, 'The Norhaven mayor Kit Ames said the explosion in the market was caused by a bomb.'],
        [
          monday,
          'The gas company denied it. Inspector Ida Brun said the explosion in the market was caused by a leak in a pipe.',
        ],
      ],
    ],
    [
      'a letter that was signed, and was not',
      'agreement on the harbor in arlen',
      [
        [monday, 'Orro officials said President Ilka Maro signed the agreement on the harbor in Arlen.'],
        [monday, 'Spokesman Dan Weidt said Maro did not sign the agreement on the harbor in Arlen.'],
      ],
    ],
    [
      'an accusation and its denial on the next day',
      'poisoning the wells of karo',
      [
        [monday, 'Farmers accused Vektor of poisoning the wells of Karo. Smoke rose.'],
        [tuesday, 'A spokeswoman for Vektor denied poisoning the wells of Karo.'],
      ],
    ],
    [
      'a pilot against a missile',
      'the cause of the crash',
      [
        [monday, 'The jet crashed near Sal. The Norland ministry blamed the crash on the pilot.'],
        [monday, 'Orro rejected that. The president of Orro said the jet was hit by a missile before the crash.'],
      ],
    ],
  ])('tells %s', (_, subject, texts) => {
    expect(subjects(...texts)).toEqual([subject]);
  });

  it.each<[string, [string, string][]]>([
    [
      'a count that rose overnight',
      [
        [monday, 'Officials denied a cover-up. Police chief Kit Ames said 12 miners died in the Karo pit.'],
        [tuesday, 'Union leader Ida Brun said 15 miners died in the Karo pit. The owners denied neglect.'],
      ],
    ],
    [
      'the same cause in other words',
      [
        [monday, 'Police denied rumors. The sailor Jon Vik died of heart failure, Aarup police said.'],
        [tuesday, 'Dr. Ida Brun said the sailor Jon Vik died of heart failure after a long illness.'],
      ],
    ],
    [
      'a denial of what nobody in the story claims',
      [
        [monday, 'Farmers accused Vektor of poisoning the wells of Karo.'],
        [tuesday, 'Mayor Kit Ames denied taking money from a builder in Aarup.'],
      ],
    ],
    [
      'two fires',
      [
        [monday, 'Chief Kit Ames said the fire in the mill was caused by lightning.'],
        [tuesday, 'Inspector Ida Brun said the explosion at the port was caused by a leak.'],
      ],
    ],
    [
      'a toll that rose on the next day',
      [
        [monday, 'A blast in the Karo mill killed 20 people, mayor Kit Ames said.'],
        [tuesday, 'A blast in the Karo mill killed 35 people, the miners union said.'],
      ],
    ],
    [
      'the dead of two sides',
      [
        [monday, 'The army killed 50 rebels in the Karo valley on Monday, spokesman Kit Ames said.'],
        [monday, 'A rebel commander said that 12 soldiers died in the Karo valley on Monday.'],
      ],
    ],
    [
      'those aboard two ferries',
      [
        [monday, 'Mayor Kit Ames said 112 people were aboard. The two ferries sank.'],
        [monday, 'The ministry in Aarup estimates that 160 people were aboard.'],
      ],
    ],
    [
      'a count that leaves room',
      [
        [monday, 'At least 20 people were killed by a blast in the Karo mill, mayor Kit Ames said.'],
        [monday, 'A blast in the Karo mill killed 35 people, the miners union said.'],
      ],
    ],
    [
      'two parties who count two things',
      [
        [monday, 'Police denied force was used. Chief Kit Ames said 40 officers were hurt in Aarup.'],
        [monday, 'Organizer Ida Brun said 200 marchers were hurt in Aarup.'],
      ],
    ],
    [
      'plans of which one was signed and one may be',
      [
        [monday, 'Officials in Orro said Maro signed the agreement on fish in Arlen.'],
        [monday, 'Spokesman Dan Weidt said Maro would sign the agreement on the harbor in Arlen if parliament agreed.'],
      ],
    ],
  ])('tells none of %s', (_, texts) => {
    expect(subjects(...texts)).toEqual([]);
  });
});
