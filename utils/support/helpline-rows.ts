const checked = '2026-11';

/**
 * One row for each country whose line was read at its source; nothing from memory. A country that
 * is not here has the directory and its own emergency number.
 */
export const helplines: readonly Helpline[] = [
  {
    country: 'AU',
    name: 'Lifeline',
    lines: [
      { number: '13 11 14', ways: ['call'] },
      { number: '0477 13 11 14', ways: ['text'] },
    ],
    hours: 'always',
    emergency: '000',
    source: 'https://lifeinmind.org.au/news/lifelines-crisis-text-service-now-available-24-7',
    checked,
  },
  {
    country: 'BR',
    name: 'CVV',
    lines: [{ number: '188', ways: ['call'] }],
    // Its sources tell that it is free in the whole country, not when it answers.
    hours: null,
    source: 'https://claudia.abril.com.br/noticias/suicidio-cvv-ligacao-gratuita/',
    checked,
  },
  {
    country: 'CA',
    name: '9-8-8',
    lines: [{ number: '9-8-8', ways: ['call', 'text'] }],
    hours: 'always',
    languages: ['en', 'fr'],
    source: 'https://988.ca',
    checked,
  },
  {
    country: 'DE',
    name: 'TelefonSeelsorge',
    lines: [
      { number: '0800 1110111', ways: ['call'] },
      { number: '0800 1110222', ways: ['call'] },
      { number: '116 123', ways: ['call'] },
    ],
    hours: 'always',
    source: 'https://www.telefonseelsorge.de',
    checked,
  },
  {
    country: 'ES',
    name: 'Línea 024',
    lines: [{ number: '024', ways: ['call'] }],
    hours: 'always',
    source:
      'https://www.rtve.es/noticias/20220509/sanidad-presenta-telefono-prevencion-suicidio/2347183.shtml',
    checked,
  },
  {
    country: 'FR',
    name: '3114',
    lines: [{ number: '3114', ways: ['call'] }],
    hours: 'always',
    source: 'https://3114.fr/que-se-passe-t-il-quand-je-contacte-le-3114/',
    checked,
  },
  {
    country: 'GB',
    name: 'Samaritans',
    lines: [{ number: '116 123', ways: ['call'] }],
    hours: 'always',
    source: 'https://www.samaritans.org/how-we-can-help/contact-samaritan/',
    checked,
  },
  {
    // The same charity and number; that it is free there too was read in Irish newspapers.
    country: 'IE',
    name: 'Samaritans',
    lines: [{ number: '116 123', ways: ['call'] }],
    hours: 'always',
    source: 'https://www.samaritans.org/how-we-can-help/contact-samaritan/',
    checked,
  },
  {
    country: 'IN',
    name: 'Tele MANAS',
    lines: [{ number: '14416', ways: ['call'] }],
    hours: 'always',
    source:
      'https://theshillongtimes.com/2025/02/07/tele-manas-mental-health-helpline-handles-over-18-1-lakh-calls-centre/',
    checked,
  },
  {
    country: 'NZ',
    name: '1737',
    lines: [{ number: '1737', ways: ['call', 'text'] }],
    hours: 'always',
    source:
      'https://www.mentalhealth.org.nz/get-help/getting-through-together/having-a-hard-time-getting-through/mental-health-supports-and-services/',
    checked,
  },
  {
    country: 'US',
    name: '988 Lifeline',
    lines: [{ number: '988', ways: ['call', 'text'] }],
    chat: 'https://988lifeline.org',
    hours: 'always',
    languages: ['en', 'es'],
    source: 'https://www.samhsa.gov/find-help/988/faqs',
    checked,
  },
];

export type ContactWay = 'call' | 'text';

export type HelplineNumber = {
  /** As people there write it, spaces and all. */
  readonly number: string;
  readonly ways: readonly ContactWay[];
};

export type Helpline = {
  /** Two capital letters, ISO 3166. */
  readonly country: string;
  /** What it calls itself; the same in every language. */
  readonly name: string;
  /** The first one is the one to show where there is room for one. */
  readonly lines: readonly [HelplineNumber, ...HelplineNumber[]];
  /** A page with a chat. */
  readonly chat?: string;
  /** Day and night, every day; null where no source told. */
  readonly hours: 'always' | null;
  /** Language codes, where the source names them. */
  readonly languages?: readonly string[];
  /** The country's emergency number, where the source names it. */
  readonly emergency?: string;
  /** The page where the number was read. */
  readonly source: string;
  /** The month in which it was read, `YYYY-MM`. */
  readonly checked: string;
};
