// Close rewrites as in rewrites.mjs, in other languages than English. `[language, rewrite, ...sources]`

export const rewritesInOtherLanguages = [
  [
    'de',
    'Bei dem Unwetter im Brenntal sind 1200 Häuser beschädigt worden, sagte Bürgermeister Reel.',
    'Bürgermeister Tomas Reel sagte, bei dem Unwetter im Brenntal seien 1.200 Häuser beschädigt worden.',
  ],
  [
    'de',
    'Das Parlament hat den Hafenplan nicht gebilligt, erklärte Ministerin Sand am Dienstag.',
    'Das Parlament habe den Hafenplan nicht gebilligt, erklärte am Dienstag Ministerin Petra Sand.',
  ],
  [
    'de',
    'Zwölf Menschen starben nach Angaben der Polizei bei dem Brand in Lisk.',
    'Bei dem Brand in Lisk starben nach Angaben der Polizei 12 Menschen.',
  ],
  [
    'de',
    'Der Umsatz von Vektor stieg um 3,5 Prozent auf 1,2 Milliarden Euro.',
    'Um 3,5 % auf 1,2 Mrd. Euro ist der Umsatz von Vektor gestiegen.',
  ],
  [
    'de',
    'Maro könnte nach Arlen reisen, teilte ihr Sprecher mit.',
    'Präsidentin Ilka Maro könnte nach Arlen reisen, teilte ihr Sprecher am Mittwoch mit.',
  ],
  [
    'fr',
    'Douze personnes ont été tuées à Lisk, selon la police.',
    'Selon la police, 12 personnes ont été tuées dans l’incendie à Lisk.',
  ],
  [
    'fr',
    'Ilka Maro n’a pas signé le traité, a déclaré son porte-parole.',
    'Le porte-parole de la présidente Ilka Maro a déclaré qu’elle n’a pas signé le traité.',
  ],
  [
    'fr',
    'Le fonds compte 1 200 millions d’euros, a indiqué la ministre.',
    'La ministre Petra Sand a indiqué lundi que le fonds compte 1 200 millions d’euros.',
  ],
  [
    'fr',
    'Le maire pourrait démissionner mardi, affirme le journal.',
    'Le journal affirme que le maire pourrait démissionner dès mardi.',
  ],
  [
    'es',
    'El alcalde negó que la ciudad conociera la fuga, según la radio.',
    'Según la radio, el alcalde Tomas Reel negó el viernes que la ciudad conociera la fuga.',
  ],
  [
    'es',
    'Doce personas murieron en el incendio de Lisk, dijo la policía.',
    'La policía dijo que 12 personas murieron el lunes en el incendio de Lisk.',
  ],
  [
    'es',
    'Norlandia podría aprobar el plan de 1.200 millones de euros en julio.',
    'El plan de 1.200 millones de euros podría ser aprobado por Norlandia en julio.',
  ],
  [
    'ru',
    'По словам Маро, договор не будет подписан в июле.',
    'Договор не будет подписан в июле, сообщила президент Илка Маро, по словам её помощника.',
  ],
  [
    'ru',
    'В Лиске погибли 12 человек, сообщила полиция.',
    'Полиция сообщила, что двенадцать человек погибли при пожаре в Лиске.',
  ],
  [
    'it',
    'Il sindaco non ha approvato il piano da 3 milioni di euro.',
    'Il piano da tre milioni di euro non è stato approvato dal sindaco Tomas Reel.',
  ],
  [
    'pt',
    'O prefeito não assinou o acordo de 3 milhões de euros, disse Sand.',
    'Petra Sand disse que o prefeito não assinou o acordo, de três milhões de euros.',
  ],
];
