/**
 * Every http(s) address the bundle may contain. None is ever requested by us: namespaces
 * are names, not places, and links are followed only by a person's click. A new one is a
 * decision: it gets a line here with its reason.
 */
export type AllowedAddress = { address: string; reason: string };

const namespace = 'an XML namespace: a name Preact compares with, never a request';
const directory = 'the directory of helplines, opened only by a click';
const chat = 'a helpline’s own page with its chat, opened only by a click';
const source = 'where a helpline’s number was read, shown beside it and opened only by a click';

export const allowedAddresses: AllowedAddress[] = [
  { address: 'http://www.w3.org/2000/svg', reason: namespace },
  { address: 'http://www.w3.org/1999/xhtml', reason: namespace },
  { address: 'http://www.w3.org/1998/Math/MathML', reason: namespace },
  { address: 'http://www.w3.org/1999/xlink', reason: namespace },
  { address: 'https://findahelpline.com', reason: directory },
  { address: 'https://988lifeline.org', reason: chat },
  { address: 'https://www.samhsa.gov/find-help/988/faqs', reason: source },
  {
    address: 'https://claudia.abril.com.br/noticias/suicidio-cvv-ligacao-gratuita/',
    reason: source,
  },
  { address: 'https://988.ca', reason: source },
  { address: 'https://www.samaritans.org/how-we-can-help/contact-samaritan/', reason: source },
  {
    address: 'https://lifeinmind.org.au/news/lifelines-crisis-text-service-now-available-24-7',
    reason: source,
  },
  {
    address:
      'https://www.mentalhealth.org.nz/get-help/getting-through-together/having-a-hard-time-getting-through/mental-health-supports-and-services/',
    reason: source,
  },
  { address: 'https://www.telefonseelsorge.de', reason: source },
  { address: 'https://3114.fr/que-se-passe-t-il-quand-je-contacte-le-3114/', reason: source },
  {
    address:
      'https://www.rtve.es/noticias/20220509/sanidad-presenta-telefono-prevencion-suicidio/2347183.shtml',
    reason: source,
  },
  {
    address:
      'https://theshillongtimes.com/2025/02/07/tele-manas-mental-health-helpline-handles-over-18-1-lakh-calls-centre/',
    reason: source,
  },
];

const remote = /(?:\b(?:https?|wss?|ftps?):[/\\]{2}|\b(?:stuns?|turns?):(?=[\w[]))[^\s"'`<>)]*/giu;

/** The remote addresses a text mentions that nobody allowed. */
export function strangeAddresses(text: string, allowed = allowedAddresses): string[] {
  const known = new Set(allowed.map((one) => one.address));
  const found = [...text.replace(/[\t\n\r]/g, '').matchAll(remote)].map((match) => match[0]);
  if (/^[\s]*[/\\]{2}[\w-]+(\.[\w-]+)+/u.test(text)) found.push(text.trim());
  return found.filter(
    (address) => !known.has(address) && !known.has(address.replace(/[.,;]$/, '')),
  );
}
