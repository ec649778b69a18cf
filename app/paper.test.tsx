import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { missingIn, SAMPLE_PAPER } from '#documents/sample-paper'
import { anchorsIn, wordsIn } from '#domain/paper'
import { PaperShown } from './paper'

const page = renderToStaticMarkup(<PaperShown paper={SAMPLE_PAPER} />)
const MARKS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }
const said = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/&([a-z0-9#]+);/g, (_, mark: string) => MARKS[mark] ?? '')

test('the page says all the words but the title, which is the page’s own, in their order', () => {
  expect(missingIn(said(page), wordsIn(SAMPLE_PAPER).slice(1))).toBeUndefined()
})

test('headings, tables, tags and pictures are what they are', () => {
  for (const part of ['<h2 class="govuk-heading-l" id="paper-brief-summary">', '<h3 class="govuk-heading-m" id="paper-facts-of-it">', '<h4 class="govuk-heading-s" id="paper-measures-in-detail">']) expect(page).toContain(part)
  expect(page).toContain('<td class="govuk-table__cell paper-one-line"><strong class="govuk-tag govuk-tag--red">Do better</strong></td>')
  for (const words of ['-3.2', 'no data']) expect(page).toContain(`<td class="govuk-table__cell govuk-table__cell--numeric">${words}</td>`)
  expect(page).toContain('aria-label="A chart: vacancies fell from 31 to 24 &amp; stayed"')
  expect(page).toContain('<em>evidenced by performance data</em>')
  expect(page).not.toMatch(/ style="/)
})

test('under a heading of the page, the paper’s stand one deeper', () => {
  const deeper = renderToStaticMarkup(<PaperShown paper={SAMPLE_PAPER} headingLevel={3} />)
  expect(deeper).toContain('<h3 class="govuk-heading-m" id="paper-brief-summary">')
  expect(deeper).not.toContain('<h2')
})

test('no two regions of the page have one name', () => {
  const twice = renderToStaticMarkup(<PaperShown paper={{ ...SAMPLE_PAPER, parts: [...SAMPLE_PAPER.parts, ...SAMPLE_PAPER.parts] }} />)
  const names = [...twice.matchAll(/role="region" aria-label="([^"]*)"/g)].map(([, name]) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(names).toContain('Measures in August 2021 2')
})

describe('contents', () => {
  const chapters = (count: number) => ({ ...SAMPLE_PAPER, parts: Array.from({ length: count }, () => ({ kind: 'heading' as const, level: 2 as const, text: 'Risks' })) })

  test('are listed from four chapters on', () => {
    expect(renderToStaticMarkup(<PaperShown paper={chapters(3)} />)).not.toContain('<nav')
    expect(renderToStaticMarkup(<PaperShown paper={chapters(4)} />)).toContain('<a class="govuk-link" href="#paper-risks-4">Risks</a>')
  })

  test('no two headings have one anchor', () => {
    expect(anchorsIn({ ...SAMPLE_PAPER, parts: [...chapters(2).parts, { kind: 'text', text: 'x' }, { kind: 'heading', level: 2, text: 'Größe & “£”' }, { kind: 'heading', level: 2, text: '???' }] })).toEqual(['paper-risks', 'paper-risks-2', null, 'paper-gro-e', 'paper-heading'])
  })
})
