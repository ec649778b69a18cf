import { describe, expect, test } from 'vitest'
import { RuleError } from '#domain/errors'
import { answerTo } from '#gate/answers'
import { askAbout } from './ask-figures'
import { askedIn } from './asked-figures'

const typed = { row: '4-month', value: ' 104 ', numerator: '', denominator: '' }
const values = { 'value-4-month': ' 104 ', 'numerator-4-month': '', 'denominator-4-month': '' }
const question = { typed, name: 'KPI 4: ', questions: ['104% is over 100%: is it right?'] }
const asked = (figures: Parameters<typeof askAbout>[0], checked = '') => {
  try {
    askAbout(figures, checked)
    return []
  } catch (error) {
    return answerTo(error).errors
  }
}

describe('a question about a figure', () => {
  test('is said at the figure, once, and answered for these very numbers', () => {
    const errors = asked([question])
    expect(errors).toEqual([{ field: 'value-4-month', message: 'KPI 4: 104% is over 100%: is it right?' }, { field: 'checked', message: 'Say that you checked these figures, or change them' }])
    const token = askedIn({ errors, values, attempt: 1 })?.token ?? ''
    expect(asked([question], token)).toEqual([])
    expect(asked([{ ...question, typed: { ...typed, value: '140' } }], token)).toHaveLength(2)
    expect(asked([question, { ...question, typed: { ...typed, row: '5-month' } }], token)).toHaveLength(3)
  })

  test('is none of an error of another kind', () => {
    expect(asked([{ ...question, questions: [] }])).toEqual([])
    expect(askedIn({ errors: answerTo(new RuleError('Enter the figure as a number', 'value-4-month')).errors, values, attempt: 1 })).toBeNull()
  })
})
