import type { SendableEdition } from '../../src/deliver/message.ts';
import type { Subscriber } from '../../src/model/delivery.ts';
import type { Email } from '../../src/model/email.ts';

export const edition: SendableEdition = {
  id: '2025-03-04-daily',
  date: '2025-03-04',
  newsletter: {
    name: 'Harbour Brief',
    language: 'en',
    timezone: 'Europe/Lisbon',
    sender: { name: 'Harbour Brief', address: 'brief@harbour.example' },
  },
};

export const email: Email = {
  subject: 'Ferry strike ends after nine days',
  html: '<p>The ferry strike ended on Tuesday – crews accepted a 4 % rise.</p>\n<p>Ships sail from 6 am.</p>',
  text: 'The ferry strike ended on Tuesday – crews accepted a 4 % rise.\n\nShips sail from 6 am.\n',
};

/** So many subscribers, all different: person001@readers.example and on. */
export function subscribers(count: number): Subscriber[] {
  return Array.from({ length: count }, (_, index) => ({
    address: `person${String(index + 1).padStart(3, '0')}@readers.example`,
  }));
}
