import { describe, expect, test } from 'vitest'
import { REPORT_KINDS } from './board-vocabulary.ts'
import { RuleError } from './errors.ts'
import { checkDefinition, FIRST_DEFINITIONS, parseDefinition, type ReportDefinition } from './report-definition.ts'

const FIRST = FIRST_DEFINITIONS.scrutiny

describe('a definition as it was kept', () => {
  test.each(REPORT_KINDS)('%s: what every authority begins with stands the check, and reads back as it was', (kind) => {
    expect(() => checkDefinition(FIRST_DEFINITIONS[kind])).not.toThrow()
    expect(parseDefinition(JSON.stringify(FIRST_DEFINITIONS[kind]), kind)).toEqual(FIRST_DEFINITIONS[kind])
  })

  test.each<[string, string, Partial<ReportDefinition>]>([
    ['nothing', '', {}],
    ['no object', '[1]', {}],
    ['null', 'null', {}],
    ['an empty object', '{}', {}],
    ['parts that there are no more, and one twice', '{"parts":["plan","horoscope",7,"measures","plan"]}', { parts: ['plan', 'measures'] }],
    ['no part that there is', '{"parts":["horoscope","toString"]}', {}],
    ['a heading without words', '{"headings":{"going_well":" ","do_better":"Must do better"}}', { headings: { ...FIRST.headings, do_better: 'Must do better' } }],
    ['a heading that is too long', `{"headings":{"going_well":"${'x'.repeat(80)}"}}`, { headings: { ...FIRST.headings, going_well: 'x'.repeat(60) } }],
    ['a number for a tick', '{"evidenceLines":0,"comparators":true}', { comparators: true }],
  ])('from %s', (_, json, differing) => {
    expect(parseDefinition(json)).toEqual({ ...FIRST, ...differing })
  })
})

test.each<[string, Partial<ReportDefinition>, string]>([
  ['no part', { parts: [] }, 'parts'],
  ['a part twice', { parts: ['plan', 'measures', 'plan'] }, 'parts'],
  ['a heading without words', { headings: { ...FIRST.headings, ones_to_watch: '  ' } }, 'heading-ones-to-watch'],
  ['a heading that is too long', { headings: { ...FIRST.headings, do_better: 'x'.repeat(61) } }, 'heading-do-better'],
  ['two headings in the same words', { headings: { ...FIRST.headings, do_better: 'ones to watch' } }, 'heading-do-better'],
])('a definition with %s is refused at its field', (_, wrong, field) => {
  const refused = () => checkDefinition({ ...FIRST, ...wrong })
  expect(refused).toThrow(RuleError)
  expect(refused).toThrow(expect.objectContaining({ field }))
})
