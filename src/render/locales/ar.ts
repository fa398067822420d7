import { ar as dates } from 'date-fns/locale/ar';
import type { Locale } from '../locale.ts';
import { pluralsOf } from '../plural.ts';

const counted = pluralsOf('ar');

/** Arabic, with the digits of the Latin script as its online press writes them. */
export const ar: Locale = {
  dates,
  comma: '، ',
  dateFormats: { edition: 'EEEE، d MMMM yyyy', day: 'd MMMM yyyy', month: 'MMMM yyyy', year: 'yyyy' },
  stories: (count) =>
    counted(count, { zero: 'لا أخبار', one: 'خبر واحد', two: 'خبران', few: '# أخبار', many: '# خبرًا', other: '# خبر' }),
  sourceCount: (count) =>
    counted(count, {
      zero: 'لا مصادر',
      one: 'مصدر واحد',
      two: 'مصدران',
      few: '# مصادر',
      many: '# مصدرًا',
      other: '# مصدر',
    }),
  minutesToRead: (minutes) =>
    counted(minutes, {
      one: 'دقيقة واحدة للقراءة',
      two: 'دقيقتان للقراءة',
      few: '# دقائق للقراءة',
      many: '# دقيقة للقراءة',
      other: '# دقيقة للقراءة',
    }),
  slots: {
    daily: 'العدد اليومي',
    weekly: 'العدد الأسبوعي',
    morning: 'عدد الصباح',
    evening: 'عدد المساء',
  },
  contents: 'في هذا العدد',
  bottomLine: 'الخلاصة',
  unnamedSection: 'أبرز الأخبار',
  update: 'جديد',
  newSince: (date) => `الجديد منذ ${date}`,
  accountsDiffer: 'حيث تختلف الروايات',
  byTheNumbers: 'بالأرقام',
  timeline: 'كيف وصلنا إلى هنا',
  toWatch: 'ما يُنتظر',
  pending: 'لم يُحدَّد موعد',
  quoted: (words) => `«${words}»`,
  saidIn: (who, outlets) => `${who}، بحسب ${outlets}`,
  otherFigure: (amount, by) => `${by}: ${amount}`,
  sources: 'المصادر',
  otherSources: 'مصادر أخرى',
  alsoNoted: 'باختصار',
  independent: (outlets, articles) =>
    outlets === 1
      ? counted(articles, {
          one: 'مقال واحد، رواية واحدة',
          two: 'مقالان، رواية واحدة',
          few: '# مقالات، رواية واحدة',
          many: '# مقالًا، رواية واحدة',
          other: '# مقال، رواية واحدة',
        })
      : counted(outlets, {
          two: 'روايتان مستقلتان',
          few: '# روايات مستقلة',
          many: '# رواية مستقلة',
          other: '# رواية مستقلة',
        }),
  undated: 'بلا تاريخ',
  qualifiers: {
    opinion: 'رأي',
    analysis: 'تحليل',
    review: 'مراجعة',
    'outlet inferred': 'اسم الوسيلة مستنتج',
    'original outlet not stated': 'الوسيلة الأصلية غير مذكورة',
    'beginning only': 'البداية فقط',
    via: (name) => `عبر ${name}`,
    with: (name) => `مع ${name}`,
  },
  aboutCitations: 'تقود الأرقام إلى مصدر كل جملة.',
  writtenBy: {
    model: (mark) => `${mark} جملة كتبها نموذج لغوي من المصادر المذكورة وتمت مطابقتها معها.`,
    editor: (mark) => `${mark} بكلمات هيئة التحرير.`,
  },
  wholeStory: 'اقرأ الخبر كاملًا',
  leftOut: (stories) =>
    counted(stories, {
      one: 'خبر آخر لم تتسع له هذه الرسالة.',
      two: 'خبران آخران لم تتسع لهما هذه الرسالة.',
      few: '# أخبار أخرى لم تتسع لها هذه الرسالة.',
      many: '# خبرًا آخر لم تتسع لها هذه الرسالة.',
      other: '# خبر آخر لم تتسع لها هذه الرسالة.',
    }),
  onTheWeb: 'اقرأ هذا العدد على الويب',
  whyYouGetThis: (sender, newsletter) => `يرسل إليكم ${sender} نشرة ${newsletter} لأن عنوانكم مدرج في قائمة قرائها.`,
  unsubscribe: 'إلغاء الاشتراك',
  byWritingTo: (address, subject) => `بالكتابة إلى ${address} وجعل الموضوع «${subject}».`,
  web: {
    skip: 'إلى الأخبار',
    allEditions: 'جميع الأعداد',
    edition: 'هذا العدد',
    asEmail: 'بريدًا إلكترونيًا',
    asText: 'نصًا عاديًا',
    asMarkdown: 'بصيغة Markdown',
    feed: 'الخلاصة',
    permalink: 'رابط هذا الخبر',
    earlier: 'سابقًا في هذا الموضوع:',
    citedFrom: (outlet) => `الجملة في موضعها، المصدر: ${outlet}`,
    readAt: (outlet) => `اقرأ في ${outlet}`,
    back: 'العودة إلى النص',
    shortened: 'ما شُطب حُذف من الملخص.',
  },
};
