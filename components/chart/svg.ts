type Value = string | number | undefined

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text as it may stand in XML: what no XML may hold is left out. */
export function escaped(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are exactly what is left out
  return text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replaceAll(/[&<>"']/g, (letter) => ENTITIES[letter] ?? '')
}

/** Numbers at a tenth of a unit: finer than anybody sees. */
export const tenth = (value: number) => Math.round(value * 10) / 10

/** An element as text. `inside` is markup already: text goes through escaped(). */
export function element(name: string, attributes: Record<string, Value>, inside: string | readonly string[] = ''): string {
  const said = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${typeof value === 'number' ? tenth(value) : escaped(value)}"`])).join('')
  const content = typeof inside === 'string' ? inside : inside.join('')
  return content ? `<${name}${said}>${content}</${name}>` : `<${name}${said}/>`
}

/** Words at a place. */
export function text(x: number, y: number, words: string, attributes: Record<string, Value> = {}): string {
  return element('text', { x, y, ...attributes }, escaped(words))
}
