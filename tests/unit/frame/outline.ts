/**
 * Each element with its attributes and its own text, without what only comes into sight
 * later. Two attributes are properties to this document alone: the browser’s own tests look at them.
 */
export function outline(root: Element, later = 'svg'): string[] {
  for (const one of root.querySelectorAll(later)) one.remove();
  return [...root.querySelectorAll('*')].map((element) => {
    const attributes = [...element.attributes]
      .map(({ name, value }) => `${name}=${value === 'true' ? '' : value}`)
      .filter((one) => !/^(style|spellcheck|translate)=/.test(one));
    const text = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    const says = text.map(({ textContent }) => textContent).join('');
    return `${element.localName} ${attributes.sort().join(' ').toLowerCase()} ${says}`;
  });
}
