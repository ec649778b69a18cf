import { GRADES, JUDGEMENTS, REVIEW_KINDS } from '#domain/vocabulary'
import type { SaidReview } from '#domain/reviews'
import { choice, id, ids, line, optional, optionalDay, version, type Field } from '#gate/fields'
import { itemsPosted } from './items-posted'

/** Which button was pressed: "save", "review", "add", or what to do with one finding, "drop-3". */
type Pressed = { what: 'save' | 'review' | 'add' } | { what: 'drop' | 'join' | 'split'; at: number }

const pressed: Field<Pressed> = { read: (data, name) => {
  const said = data.get(name) ?? 'save'
  if (said === 'save' || said === 'review' || said === 'add') return { value: { what: said } }
  const [, what, place] = /^(drop|join|split)-([1-9]\d{0,2})$/.exec(typeof said === 'string' ? said : '') ?? []
  return what ? { value: { what: what as 'drop' | 'join' | 'split', at: Number(place) - 1 } } : { error: 'Press one of the buttons of this page', at: 'form' }
} }

/** "judgement-overall" and so on; blank ones are left out. */
const judged: Field<SaidReview['judgements']> = { read: (data) => {
  const said: SaidReview['judgements'] = {}
  for (const judgement of JUDGEMENTS) {
    const grade = optional(choice(GRADES, 'Select a grade from the list')).read(data, `judgement-${judgement}`)
    if ('error' in grade) return { error: grade.error, at: `judgement-${judgement}` }
    if (grade.value) said[judgement] = grade.value
  }
  return { value: said }
} }

export const LetterForm = {
  letter: id('Open the letter again'),
  version,
  op: pressed,
  kind: optional(choice(REVIEW_KINDS, 'Select a kind of review from the list')),
  title: line('Title', { optional: true }),
  theme: line('Theme', { optional: true }),
  'visited-from': optionalDay('First day of the visit'),
  'visited-to': optionalDay('Last day of the visit'),
  published: optionalDay('The day it was published'),
  received: optionalDay('The day it was received'),
  judgements: judged,
  plans: ids('Choose plans from the list', { most: 20 }),
  items: itemsPosted,
}
