import { es as dates } from 'date-fns/locale/es';
import type { Locale } from '../locale.ts';
import { pluralsOf } from '../plural.ts';

const counted = pluralsOf('es');

/** Spanish. */
export const es: Locale = {
  dates,
  comma: ', ',
  dateFormats: {
    edition: "EEEE, d 'de' MMMM 'de' yyyy",
    day: "d 'de' MMMM 'de' yyyy",
    month: "MMMM 'de' yyyy",
    year: 'yyyy',
  },
  stories: (count) => counted(count, { one: '# noticia', other: '# noticias' }),
  sourceCount: (count) => counted(count, { one: '# fuente', other: '# fuentes' }),
  minutesToRead: (minutes) => counted(minutes, { one: '# minuto de lectura', other: '# minutos de lectura' }),
  slots: {
    daily: 'edición diaria',
    weekly: 'edición semanal',
    morning: 'edición matutina',
    evening: 'edición vespertina',
  },
  contents: 'En esta edición',
  bottomLine: 'Lo esencial',
  unnamedSection: 'En portada',
  update: 'Novedades',
  newSince: (date) => `Nuevo desde el ${date}`,
  accountsDiffer: 'Dónde difieren las versiones',
  byTheNumbers: 'En cifras',
  timeline: 'Cómo se llegó hasta aquí',
  toWatch: 'Lo que viene',
  pending: 'Sin fecha anunciada',
  quoted: (words) => `«${words}»`,
  saidIn: (who, outlets) => `${who}, según ${outlets}`,
  otherFigure: (amount, by) => `${by}: ${amount}`,
  sources: 'Fuentes',
  otherSources: 'Otras fuentes',
  alsoNoted: 'En breve',
  independent: (outlets, articles) =>
    outlets === 1
      ? counted(articles, { one: '# artículo, una sola versión', other: '# artículos, una sola versión' })
      : counted(outlets, { one: '# versión independiente', other: '# versiones independientes' }),
  undated: 'sin fecha',
  qualifiers: {
    opinion: 'opinión',
    analysis: 'análisis',
    review: 'reseña',
    'outlet inferred': 'medio deducido',
    'original outlet not stated': 'medio original no indicado',
    'beginning only': 'solo el comienzo',
    via: (name) => `vía ${name}`,
    with: (name) => `con ${name}`,
  },
  aboutCitations: 'Los números llevan a la fuente de cada frase.',
  writtenBy: {
    model: (mark) =>
      `${mark} Frase escrita por un modelo de lenguaje a partir de las fuentes citadas y contrastada con ellas.`,
    editor: (mark) => `${mark} En palabras de la redacción.`,
  },
  wholeStory: 'Leer la noticia completa',
  leftOut: (stories) =>
    stories === 1 ? '1 noticia más no cabe en este correo.' : `${stories} noticias más no caben en este correo.`,
  onTheWeb: 'Leer esta edición en la web',
  whyYouGetThis: (sender, newsletter) =>
    `${sender} le envía ${newsletter} porque su dirección está en su lista de lectores.`,
  unsubscribe: 'Darse de baja',
  byWritingTo: (address, subject) => `escribiendo a ${address} con el asunto «${subject}».`,
  web: {
    skip: 'Ir a las noticias',
    allEditions: 'Todas las ediciones',
    edition: 'Esta edición',
    asEmail: 'como correo',
    asText: 'como texto',
    asMarkdown: 'como Markdown',
    feed: 'Fuente web',
    permalink: 'Enlace a esta noticia',
    earlier: 'Antes sobre este tema:',
    citedFrom: (outlet) => `La frase en su contexto, fuente: ${outlet}`,
    readAt: (outlet) => `Leer en ${outlet}`,
    back: 'Volver al texto',
    shortened: 'Lo tachado se omitió en el resumen.',
  },
};
