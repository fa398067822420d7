/** By which words a language announces what is to come. */
export interface WatchWords {
  /** Announces; what it announces counts only with a day that is named after or before it. */
  readonly withDay: RegExp;
  /** Announces by itself: a ruling that is expected, a vote that is pending. */
  readonly alone: RegExp;
  /** Opinions, conditions and what is over. */
  readonly never: RegExp;
  /** Who only foresees. */
  readonly guessers: RegExp;
}

const act =
  'meet|vote|decide|rule|hear|hold|begin|start|open|take|return|appear|travel|visit|release|publish|announce|expire|resume|launch|host|discuss|face|go|be|give|testify|deliver|unveil|speak|address|attend|present|consider|debate|sign|leave|arrive|end|close|receive|stand|run|convene|gather|review|submit|report';

export const watchWords: Readonly<Record<string, WatchWords>> = {
  en: {
    withDay: new RegExp(
      String.raw`\b(?:will (?:also |then |next )?(?:${act})\b|(?:is|are) (?:due|scheduled|set|slated|expected|planning|to)\b|(?:has|have) until\b|(?:plans?|intends?) to\b|deadline\b|takes? (?:effect|place)\b|(?:expires?|opens?|begins?|starts?|resumes?|convenes?|meets|votes)\b)`,
      'u',
    ),
    alone:
      /\b(?:(?:is|are) (?:due|scheduled|slated) to (?:meet|vote|decide|rule|hear|appear|begin|start|testify|stand trial|be sentenced|be arraigned)\b|will (?:vote|decide|rule) on\b|(?:ruling|decision|verdict|sentencing|vote|hearing) (?:is|are) (?:expected|due|scheduled|pending)\b)/u,
    never:
      /\b(?:if|unless|could|may|might|would|should|likely|probably|perhaps|was|were|had|whether or not|never|hopes?|hoped|believes?|thinks?|predict\p{Ll}*|forecast\p{Ll}*|fears?|last (?:week|month|year)|not)\b|n['’]t\b|['’]ll\b/u,
    guessers: /\b(?:analysts?|experts?|economists?|critics?|observers?|strategists?|pundits?|polls?|investors?)\b/iu,
  },
  de: {
    withDay: /\b(?:wird|werden|will|wollen|soll|sollen)\b/u,
    alone: /(?!)/u,
    never:
      /\b(?:wenn|falls|könnten?|dürften?|würden?|sollten?|wollten?|wurden?|waren?|hatten?|hat|haben|nicht|keine?n?|vielleicht|wahrscheinlich|womöglich|gestern)\b/u,
    guessers: /\b(?:Analysten|Experten|Ökonomen|Kritiker|Beobachter)\b/u,
  },
  fr: {
    withDay: /(?:^|\s)(?:doit|doivent|\p{Ll}{3,}(?:ra|ront))(?=\s)/u,
    alone: /(?!)/u,
    never:
      /(?:^|[\s'’])(?:si|pourrait|pourraient|devrait|devraient|\p{Ll}{3,}(?:rait|raient)|peut-être|sans doute|probablement|pas|jamais|avait|avaient|était|étaient|hier)(?=[\s,.]|$)/u,
    guessers: /\b(?:analystes|experts|économistes|observateurs)\b/u,
  },
  es: {
    withDay: /(?:^|\s)(?:\p{Ll}{3,}(?:rá|rán)|va a|van a|tiene previsto|está previsto)(?=\s)/u,
    alone: /(?!)/u,
    never:
      /(?:^|\s)(?:si|podría|podrían|debería|deberían|\p{Ll}{3,}(?:ría|rían)|quizás?|tal vez|probablemente|no|nunca|había|habían|ayer)(?=[\s,.]|$)/u,
    guessers: /\b(?:analistas|expertos|economistas|observadores)\b/u,
  },
};
