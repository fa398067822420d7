import { tokensOf } from '../tokens.ts';
import { byLanguage } from './by-language.ts';

/** Words for what news counts, a kind a row: people are no cars, whatever a writer calls either. */
const kinds: Readonly<Record<string, string>> = {
  en: `people persons men women children boys girls workers employees staff residents villagers inhabitants citizens voters soldiers troops fighters militants rebels gunmen hostages prisoners inmates passengers tourists pilgrims refugees migrants victims patients students pupils teachers nurses doctors officers firefighters rescuers protesters demonstrators civilians members lawmakers senators jobs posts positions deaths dead wounded injured casualties;
cars vehicles trucks lorries buses; trains carriages; planes aircraft jets helicopters airliners; ships boats vessels ferries; tanks; drones; missiles rockets; bombs mines;
cows cattle pigs sheep horses birds chickens dogs cats mice;
houses buildings apartments flats; hotels; schools; hospitals clinics; churches mosques; factories plants; bridges; shops stores; banks;
villages towns cities; countries states nations; provinces regions districts;
crimes offences offenses; laws bills; beds; goals; medals; books; trees`,
  de: `menschen personen leute männer frauen kinder arbeiter beschäftigte beschäftigten mitarbeiter einwohner bewohner bürger wähler soldaten kämpfer geiseln häftlinge passagiere touristen flüchtlinge migranten opfer patienten schüler studenten lehrer polizisten demonstranten zivilisten mitglieder abgeordnete abgeordneten stellen arbeitsplätze jobs tote toten todesopfer verletzte verletzten;
autos fahrzeuge lastwagen busse; züge; flugzeuge hubschrauber; schiffe boote; panzer; drohnen; raketen; bomben minen; kühe rinder schweine schafe pferde hühner;
häuser gebäude wohnungen; hotels; schulen; krankenhäuser kliniken; kirchen moscheen; fabriken werke; brücken; geschäfte läden filialen; banken;
dörfer städte gemeinden; länder staaten; betten plätze; tore; medaillen; bücher; bäume`,
  fr: `personnes hommes femmes enfants ouvriers salariés employés habitants citoyens électeurs soldats militaires combattants djihadistes rebelles civils otages détenus prisonniers passagers touristes réfugiés migrants victimes patients élèves étudiants enseignants policiers manifestants membres députés emplois postes morts blessés;
voitures véhicules camions autobus; trains; avions hélicoptères; navires bateaux; chars; drones; missiles roquettes; bombes mines; vaches porcs moutons chevaux;
maisons bâtiments logements appartements; hôtels; écoles; hôpitaux; églises mosquées; usines; ponts; magasins; banques;
villages villes communes; pays états; places lits; buts; médailles; livres; arbres`,
  es: `personas hombres mujeres niños trabajadores empleados vecinos habitantes ciudadanos votantes soldados militares combatientes rebeldes civiles rehenes presos pasajeros turistas refugiados migrantes víctimas pacientes alumnos estudiantes profesores policías manifestantes miembros diputados empleos puestos muertos heridos fallecidos;
coches vehículos camiones autobuses; trenes; aviones helicópteros; barcos buques; tanques; drones; misiles cohetes; bombas minas; vacas cerdos ovejas caballos;
casas edificios viviendas; hoteles; escuelas colegios; hospitales; iglesias; fábricas plantas; puentes; tiendas; bancos;
pueblos ciudades municipios; países estados; plazas camas; goles; medallas; libros; árboles`,
  uk: `людей люди осіб чоловіків жінок дітей працівників мешканців жителів громадян виборців солдатів військових бійців заручників полонених пасажирів туристів біженців поранених загиблих жертв депутатів учнів студентів;
автомобілів машин автомобілі; танків танки; безпілотників безпілотниками безпілотники дронів дрони дронами; ракет ракетами ракети; літаків літаки; кораблів;
будинків будинки квартир; шкіл школи; лікарень лікарні; мостів; сіл міст; країн країни; голів; книг; дерев`,
};

/** Of a language, the kinds of what is counted by stem: "villagers" and "villages" have one. */
export const countedKindsOf: (language: string) => ReadonlyMap<string, readonly number[]> = byLanguage((primary) => {
  const byStem = new Map<string, number[]>();
  for (const [kind, row] of (kinds[primary] ?? '').split(';').entries()) {
    for (const { stem } of tokensOf(row, primary)) byStem.set(stem, [...(byStem.get(stem) ?? []), kind]);
  }
  return byStem;
});
