import { RuleError } from '#domain/errors'
import { askedKey, fieldOf } from './asked-figures'

export type TypedFigure = { row: string; value: string; numerator: string; denominator: string }

/** Asks what there is to ask of figures, unless it was answered for these very numbers. Throws AggregateError with a question at each figure. */
export function askAbout(figures: readonly { typed: TypedFigure; name: string; questions: readonly string[] }[], checked: string): void {
  const answered = new Set(checked.split(' '))
  const open = figures.filter(({ typed, questions }) => questions.length > 0 && !answered.has(askedKey(typed.row, typed)))
  if (open.length === 0) return
  throw new AggregateError([
    ...figures.filter(({ questions }) => questions.length > 0).map(({ typed, name, questions }) => new RuleError(`${name}${questions.join(' ')}`, fieldOf('value', typed.row))),
    new RuleError('Say that you checked these figures, or change them', 'checked'),
  ])
}
