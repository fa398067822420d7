import { describe, expect, test } from 'vitest';
import { isWallLine } from '../../src/extract/wall-phrases.ts';

describe('a line of a paywall is known', () => {
  test.each([
    ['en', 'Register for free to continue'],
    ['en', 'Become a member to read this story'],
    ['en', "You've reached your limit of free articles."],
    ['de', 'Bitte melden Sie sich an, um weiterzulesen.'],
    ['fr', 'Vous avez atteint votre limite d’articles gratuits.'],
    ['de', 'Diesen Artikel gibt es nur im Abo'],
    ['de', 'Exklusiv für Abonnenten'],
    ['fr', 'Abonnez-vous pour lire la suite'],
    ['es', 'Regístrate gratis para leer este artículo'],
    ['pt', 'Este conteúdo é exclusivo para assinantes'],
    ['it', 'Articolo riservato agli abbonati'],
    ['nl', 'Word abonnee om verder te lezen'],
    ['pl', 'Zaloguj się, aby czytać dalej'],
    ['ru', 'Статья доступна только по подписке'],
    ['uk', 'Щоб читати далі, оформіть передплату'],
    ['ja', 'ここから先は会員限定です'],
    ['zh', '登录后继续阅读'],
    ['ar', 'سجل الدخول لمتابعة القراءة'],
    ['tr', 'Devamını okumak için abone olun'],
    ['ko', '로그인하고 계속 읽기'],
    ['de-AT', 'Already a subscriber? Sign in'],
    ['und', 'Abonnez-vous pour continuer'],
    ['fi', 'Tämä juttu on vain tilaajille'],
    ['nb', 'For å lese videre må du være abonnent'],
    ['sv', 'Det här inlägget är bara för betalande prenumeranter'],
    ['hu', 'A cikk csak előfizetőknek érhető el'],
    ['cs', 'Článek je jen pro předplatitele'],
    ['el', 'Αποκλειστικά για συνδρομητές'],
  ])('%s: %s', (language, line) => {
    expect(isWallLine(line, language)).toBe(true);
  });

  test.each([
    ['en', 'Subscribers to the ferry line pay less, and the company wants to keep it that way.'],
    ['en', 'The full report is available to members of the council.'],
    ['en', 'You have read the book, so you know the limit of his patience.'],
    ['fr', 'La suite pour piano sera jouée dimanche à Lyon.'],
    ['de', 'Der Artikel erschien zuerst in einer Zeitung der Insel.'],
    ['es', 'Los suscriptores recibirán el dinero en mayo.'],
    ['nl', 'Lees verder op de volgende pagina hoe het de veerboot verging.'],
    ['ru', 'Чтобы прочитать приговор, судье понадобилось два часа.'],
    ['ja', '残り3試合で首位に立った。'],
    ['zh', '本文作者是一名记者。'],
    ['fi', 'Lehden tilaajat saavat rahansa takaisin toukokuussa.'],
    ['sv', 'Prenumeranterna får tidningen en dag senare.'],
    ['en', 'The trial is open only to premium subscribers.'],
    ['tr', 'Bu haber adada sevinç yarattı.'],
  ])('and news in the same words is not: %s: %s', (language, line) => {
    expect(isWallLine(line, language)).toBe(false);
  });
});
