import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addDays, type Day } from '#domain/dates'
import type { FindingKind, ReviewKind } from '#domain/vocabulary'
import { readCsv } from './csv.ts'

export type PublishedReview = { authority: string; kind: ReviewKind; publishedOn: Day; items: { kind: FindingKind; words: string }[] }

const KINDS: Record<string, FindingKind> = { 'area for improvement': 'area_for_improvement', 'priority action': 'priority_action', recommendation: 'recommendation' }
const listed = () => join(process.env.SIGHTLINE_REAL_DATA ?? '', 'reference', 'ofsted-recommendations.csv')

/** Whether the list of what Ofsted asked of all authorities stands beside the repository. */
export function isRealListThere(): boolean {
  return !!process.env.SIGHTLINE_REAL_DATA && existsSync(listed())
}

/** What Ofsted asked of all authorities: as published where that list is, otherwise as many reviews and items of the same sizes. */
export function publishedReviews(): PublishedReview[] {
  return isRealListThere() ? realReviews(readFileSync(listed(), 'utf8')) : generatedReviews()
}

/** Reads the list: an item a row, named by the first row's columns. Throws for a kind that it doesn't know. */
export function realReviews(csv: string): PublishedReview[] {
  const [columns = [], ...rows] = readCsv(csv)
  const reviews = new Map<string, PublishedReview>()
  for (const row of rows) {
    const cell = (column: string) => row[columns.indexOf(column)] ?? ''
    const kind = KINDS[cell('item_kind')]
    if (!kind) throw new Error(`The list of what Ofsted asked has an unknown kind "${cell('item_kind')}"`)
    const key = [cell('urn'), cell('la'), cell('published'), cell('document_kind')].join('|')
    const review = reviews.get(key) ?? { authority: cell('la'), kind: cell('document_kind') === 'inspection' ? 'ilacs_standard' : 'focused_visit', publishedOn: cell('published'), items: [] }
    review.items.push({ kind, words: cell('text') })
    reviews.set(key, review)
  }
  return [...reviews.values()]
}

const REVIEWS = 607
const AUTHORITIES = 149
const ITEMS = [1, 2, 3, 3, 3, 4, 4, 4, 5, 5, 6, 7] as const
const FROM = '2018-01-22'

const WHATS = ['The quality of', 'How well managers oversee', 'The timeliness of', 'The consistency with which social workers record', 'The effectiveness of partners in', 'How leaders assure themselves of', 'The arrangements for'] as const
const WHICH = [
  'plans for children in need of help and protection', 'strategy meetings when children are at risk of exploitation', 'supervision in the assessment and court teams', 'pathway plans for care leavers',
  'return conversations with children who go missing', 'support for disabled children and their families', 'decisions at the front door when contacts are repeated', 'permanence planning for children in long-term foster homes',
  'health assessments of children who come into care', 'advocacy and independent visits for children in care', 'pre-proceedings work and letters to parents',
] as const
const HOW = [
  ', so that plans are specific and say by when things must change', ', including when several agencies are involved', ', with clear records of what was decided and why', ' and the difference that it makes for children', ', so that drift and delay are seen early', '',
  ', in particular for children over 16', ' across all teams, whoever the social worker is', ', and how learning from audits is shared with practitioners and leads to better practice',
] as const

const pick = <T>(list: readonly T[], i: number): T => list[i % list.length] as T

/** Reviews of the same shape as the published ones: 607 of 149 authorities, mostly of one to seven items, a few of up to 18. */
export function generatedReviews(): PublishedReview[] {
  let said = 0
  return Array.from({ length: REVIEWS }, (_, i) => {
    const isLong = i % 40 === 39
    const count = isLong ? 12 + (Math.floor(i / 40) % 7) : pick(ITEMS, i)
    const items = Array.from({ length: count }, () => {
      said += 1
      const kind: FindingKind = said % 60 === 0 ? 'priority_action' : said % 19 === 0 ? 'recommendation' : 'area_for_improvement'
      return { kind, words: `${pick(WHATS, said)} ${pick(WHICH, Math.floor(said / 2))}${pick(HOW, Math.floor(said / 5))}` }
    })
    return { authority: `Authority ${(i % AUTHORITIES) + 1}`, kind: i % 2 === 0 ? 'ilacs_standard' : 'focused_visit', publishedOn: addDays(FROM, i * 4), items }
  })
}
