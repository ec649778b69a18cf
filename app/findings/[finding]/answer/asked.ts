import type { ChoicesAsked } from '#db/answer-choices'

/** An address's query, as Next hands it over. */
export type Query = Record<string, string | string[] | undefined>

const text = (query: Query, name: string) => (typeof query[name] === 'string' ? query[name].trim() : '')

/** Reads which actions an address offers. What makes no sense is left out. */
export function readAsked(query: Query): ChoicesAsked {
  const planId = /^[1-9]\d{0,14}$/.test(text(query, 'plan')) ? Number(text(query, 'plan')) : null
  return { planId, text: text(query, 'q').slice(0, 200).toWellFormed() }
}
