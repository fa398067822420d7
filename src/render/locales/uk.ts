import { uk as dates } from 'date-fns/locale/uk';
import type { Locale } from '../locale.ts';
import { pluralsOf } from '../plural.ts';

const counted = pluralsOf('uk');

/** Ukrainian. */
export const uk: Locale = {
  dates,
  comma: ', ',
  dateFormats: {
    edition: "EEEE, d MMMM yyyy 'року'",
    day: "d MMMM yyyy'\u00A0р.'",
    month: "LLLL yyyy'\u00A0р.'",
    year: 'yyyy',
  },
  stories: (count) => counted(count, { one: '# подія', few: '# події', many: '# подій', other: '# події' }),
  sourceCount: (count) => counted(count, { one: '# джерело', few: '# джерела', many: '# джерел', other: '# джерела' }),
  minutesToRead: (minutes) =>
    counted(minutes, {
      one: '# хвилина читання',
      few: '# хвилини читання',
      many: '# хвилин читання',
      other: '# хвилини читання',
    }),
  slots: {
    daily: 'щоденний випуск',
    weekly: 'щотижневий випуск',
    morning: 'ранковий випуск',
    evening: 'вечірній випуск',
  },
  contents: 'У цьому випуску',
  bottomLine: 'Головне',
  unnamedSection: 'Головне',
  update: 'Оновлення',
  newSince: (date) => `Нове після ${date}`,
  accountsDiffer: 'Де повідомлення розходяться',
  byTheNumbers: 'У цифрах',
  timeline: 'Як до цього дійшло',
  toWatch: 'За чим стежити',
  pending: 'Дату не названо',
  quoted: (words) => `«${words}»`,
  saidIn: (who, outlets) => `${who}, за даними ${outlets}`,
  otherFigure: (amount, by) => `${by}: ${amount}`,
  sources: 'Джерела',
  otherSources: 'Інші джерела',
  alsoNoted: 'Також',
  independent: (outlets, articles) =>
    outlets === 1
      ? counted(articles, {
          one: '# стаття, одне повідомлення',
          few: '# статті, одне повідомлення',
          many: '# статей, одне повідомлення',
          other: '# статті, одне повідомлення',
        })
      : counted(outlets, {
          one: '# незалежне повідомлення',
          few: '# незалежні повідомлення',
          many: '# незалежних повідомлень',
          other: '# незалежного повідомлення',
        }),
  undated: 'без дати',
  qualifiers: {
    opinion: 'думка',
    analysis: 'аналітика',
    review: 'рецензія',
    'outlet inferred': 'видання визначено за текстом',
    'original outlet not stated': 'первинне видання не вказано',
    'beginning only': 'лише початок',
    via: (name) => `через ${name}`,
    with: (name) => `за участю ${name}`,
  },
  aboutCitations: 'Номери ведуть до джерела кожного речення.',
  writtenBy: {
    model: (mark) => `${mark} Написано мовною моделлю за вказаними джерелами і звірено з ними.`,
    editor: (mark) => `${mark} Словами редакції.`,
  },
  wholeStory: 'Читати повністю',
  leftOut: (stories) =>
    counted(stories, {
      one: 'Ще # подія не вмістилася в цей лист.',
      few: 'Ще # події не вмістилися в цей лист.',
      many: 'Ще # подій не вмістилося в цей лист.',
      other: 'Ще # події не вмістилося в цей лист.',
    }),
  onTheWeb: 'Читати цей випуск на сайті',
  whyYouGetThis: (sender, newsletter) => `${sender} надсилає вам «${newsletter}», бо ваша адреса є у списку читачів.`,
  unsubscribe: 'Відписатися',
  byWritingTo: (address, subject) => `листом на адресу ${address} з темою «${subject}».`,
  web: {
    skip: 'До новин',
    allEditions: 'Усі випуски',
    edition: 'Цей випуск',
    asEmail: 'як лист',
    asText: 'як текст',
    asMarkdown: 'як Markdown',
    feed: 'Стрічка',
    permalink: 'Посилання на цю новину',
    earlier: 'Раніше про це:',
    citedFrom: (outlet) => `Речення на своєму місці, джерело: ${outlet}`,
    readAt: (outlet) => `Читати: ${outlet}`,
    back: 'Назад до тексту',
    shortened: 'Закреслене пропущено у викладі.',
  },
};
