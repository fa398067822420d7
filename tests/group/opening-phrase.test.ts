import { describe, expect, it } from 'vitest';
import { foundTitle } from '../../src/group/themes/found-title.ts';
import { article } from '../support/article.ts';

type Text = readonly [title: string, body: string];

function titleOf(language: string, ...texts: readonly Text[]): string | null {
  return foundTitle(
    texts.map(([title, body], at) => article({ id: `${language}-${at}`, title, paragraphs: [body], language })),
  );
}

describe('titles of themes in other languages', () => {
  it.each<[string, string, Text, Text]>([
    [
      'de',
      'Erdbeben in Peru',
      ['Starkes Erdbeben in Peru fordert neun Tote', 'Das Erdbeben erschütterte am Dienstag den Süden von Peru.'],
      ['Retter suchen in Arequipa nach Verschütteten', 'Nach dem Erdbeben in Peru suchen Helfer nach Verschütteten.'],
    ],
    [
      'de',
      'Streit zwischen Norwegen und Schweden',
      ['Streit zwischen Norwegen und Schweden um Rentiere', 'Der Streit zwischen Norwegen und Schweden dauert an.'],
      ['Oslo zieht Botschafter ab', 'In dem Streit von Norwegen mit Schweden geht es um Weiden.'],
    ],
    [
      'fr',
      'Séisme au Pérou',
      ['Séisme au Pérou : au moins neuf morts', 'Le séisme a secoué mardi le sud du Pérou.'],
      ['Neuf morts après la secousse d’Arequipa', 'Le Pérou a décrété le deuil après le séisme de mardi.'],
    ],
    [
      'es',
      'Terremoto en el sur de Perú',
      ['Fuerte terremoto en el sur de Perú deja nueve muertos', 'El terremoto sacudió el sur de Perú el martes.'],
      ['Rescatistas buscan sobrevivientes', 'El terremoto del martes dejó nueve muertos en el sur de Perú.'],
    ],
    [
      'es',
      'Crisis política en Bolivia',
      ['Crisis política en Bolivia tras la renuncia', 'La crisis política se agravó el martes en Bolivia.'],
      ['Renuncia el gabinete entero', 'Bolivia vive una crisis política desde el lunes.'],
    ],
    [
      'it',
      'Elezioni in Norvegia',
      [
        'Le elezioni in Norvegia, vincono i socialdemocratici',
        'Le elezioni di lunedì in Norvegia sono finite di misura.',
      ],
      ['Solheim vince per quattromila voti', 'In Norvegia le elezioni sono state vinte da Solheim.'],
    ],
    [
      'pt',
      'Incêndio na Madeira',
      ['Incêndio na Madeira obriga a retirar turistas', 'O incêndio na Madeira começou na segunda-feira.'],
      ['Bombeiros combatem chamas', 'O incêndio alastrou a três concelhos da Madeira.'],
    ],
    [
      'nl',
      'Aanslag op Oslo',
      ['Aanslag op Oslo verijdeld', 'De aanslag op een station in Oslo is verijdeld.'],
      ['Politie pakt vier verdachten op', 'In Oslo zijn vier mensen opgepakt voor het plannen van een aanslag.'],
    ],
    [
      'ru',
      'Землетрясение в Перу',
      ['Сильное землетрясение в Перу унесло девять жизней', 'После землетрясения в Перу идут поиски.'],
      ['Спасатели ищут выживших', 'В Перу при землетрясении погибли девять человек.'],
    ],
    [
      'uk',
      'Землетрус у Перу',
      [
        'Землетрус у Перу забрав дев’ять життів',
        'Після поштовху на півдні Перу почався другий; про землетрус повідомили.',
      ],
      ['Рятувальники шукають людей', 'У Перу землетрус зруйнував будинки.'],
    ],
    [
      'de',
      'Pokalfinale',
      ['Pokalfinale: Kiel verliert in Ulm', 'Kiel hat am Samstag das Pokalfinale in Ulm verloren.'],
      ['Ulm gewinnt gegen Kiel', 'Ulm hat das Pokalfinale gegen Kiel mit 2:1 gewonnen.'],
    ],
    [
      'de',
      'Messerangriff in Hannover',
      ['Messerangriff in Hannover: Verdächtiger gefasst', 'Nach einem Messerangriff in Hannover wurde er gefasst.'],
      ['Drei Verletzte in Hannover', 'Bei dem Messerangriff in Hannover wurden drei Menschen verletzt.'],
    ],
    [
      'de',
      'Hochwasser an der Elbe',
      ['Liveblog: Hochwasser an der Elbe', 'Das Hochwasser an der Elbe hat Dresden erreicht.'],
      ['Dresden sperrt das Ufer', 'Wegen des Hochwassers der Elbe ist das Ufer gesperrt.'],
    ],
    [
      'fr',
      'Réforme des retraites',
      ['Réforme des retraites : le Sénat repousse le vote', 'Le Sénat repousse le vote sur la réforme des retraites.'],
      ['Lemaire sous pression', 'Après le report de la réforme des retraites, Lemaire consulte.'],
    ],
    [
      'es',
      'Ley de vivienda',
      ['Ley de vivienda: los dueños irán a los tribunales', 'Los dueños rechazan la ley de vivienda.'],
      ['El alquiler tendrá un límite', 'La ley de vivienda limita los alquileres desde mayo.'],
    ],
    [
      'nl',
      'Stikstofplan',
      ['Stikstofplan: boeren kondigen acties aan', 'De boeren verzetten zich tegen het stikstofplan.'],
      ['Kabinet houdt vol', 'Het kabinet houdt vast aan het stikstofplan.'],
    ],
    [
      'pt',
      'Greve dos professores no Brasil',
      ['Professores do Brasil mantêm greve', 'Os professores do Brasil rejeitaram a proposta e mantêm a greve.'],
      ['Greve dos professores no Brasil continua', 'A greve dos professores no Brasil chegou ao décimo dia.'],
    ],
  ])('%s: %s', (language, title, ...texts) => {
    expect(titleOf(language, ...texts)).toBe(title);
  });

  it.each<[string, string, Text, Text]>([
    [
      'a verb',
      'es',
      ['Muere en Madrid la escritora Alba Rey', 'La escritora Alba Rey murió en Madrid el lunes.'],
      ['Adiós a Alba Rey', 'Alba Rey muere en Madrid a los 90 años.'],
    ],
    [
      'a number',
      'it',
      ['Tre morti a Milano in un incendio', 'I morti a Milano sono tre.'],
      ['Incendio in via Alba', 'A Milano i morti sono tre.'],
    ],
    [
      'a noun before a verb',
      'es',
      ['Gobierno propone en Bolivia otra ley', 'El gobierno de Bolivia propuso otra ley.'],
      ['Otra ley para Bolivia', 'El gobierno quiere otra ley en Bolivia.'],
    ],
    [
      'what only one article tells of',
      'fr',
      ['Séisme au Pérou : neuf morts', 'Le séisme a secoué le Pérou.'],
      ['Deuil national à Lima', 'Le pays pleure ses morts.'],
    ],
    [
      'who speaks',
      'es',
      ['Presidente de Chile: “No habrá indultos”', 'El presidente de Chile, Mario Soto, dijo que no habrá indultos.'],
      ['Soto descarta indultos', 'El presidente de Chile descartó indultos para militares.'],
    ],
    [
      'who acts',
      'es',
      ['Gobierno de Chile aprueba más gasto', 'El gobierno de Chile aprobó más gasto.'],
      ['Más gasto para escuelas', 'El gobierno de Chile dará más dinero a las escuelas.'],
    ],
    [
      'a noun with its verb',
      'de',
      ['Koalition streitet über Rente', 'Die Koalition streitet weiter über die Rente.'],
      ['Rente bleibt offen', 'Die Koalition streitet über die Rente.'],
    ],
    [
      'an adjective whose noun is still to come',
      'de',
      ['Angriff auf Kiewer erschüttert', 'Der Angriff auf Kiewer Häuser dauerte an.'],
      ['Drohnen', 'Der Angriff traf Kiewer Häuser.'],
    ],
  ])('do not begin with or end in %s', (_, language, ...texts) => {
    expect(titleOf(language, ...texts)).toBeNull();
  });
});
