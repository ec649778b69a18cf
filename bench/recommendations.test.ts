import { expect, test } from 'vitest'
import { generatedReviews, isRealListThere, publishedReviews, realReviews, type PublishedReview } from './recommendations.ts'

const shapeOf = (reviews: PublishedReview[]) => ({
  reviews: reviews.length, authorities: new Set(reviews.map(({ authority }) => authority)).size, items: reviews.reduce((sum, { items }) => sum + items.length, 0), most: Math.max(...reviews.map(({ items }) => items.length)),
})

test('generated reviews have the shape of the published ones', () => {
  const { items, ...shape } = shapeOf(generatedReviews())
  expect(shape).toEqual({ reviews: 607, authorities: 149, most: 18 })
  expect(items).toBeGreaterThan(2450)
  expect(items).toBeLessThan(2650)
})

test.runIf(isRealListThere())('the published list is read whole', () => {
  expect(shapeOf(publishedReviews())).toEqual({ reviews: 607, authorities: 149, items: 2473, most: 18 })
})

test('rows of one document are one review', () => {
  const head = 'document_kind,urn,la,published,item_kind,heading,no,text'
  const csv = [head, 'inspection,1,northmarsh,2021-11-19,area for improvement,x,1,"One, or two"', 'inspection,1,northmarsh,2021-11-19,recommendation,x,2,Two', 'focused visit,1,northmarsh,2021-11-19,priority action,x,1,Three'].join('\n')
  expect(realReviews(csv).map(({ kind, items }) => [kind, items])).toEqual([
    ['ilacs_standard', [{ kind: 'area_for_improvement', words: 'One, or two' }, { kind: 'recommendation', words: 'Two' }]],
    ['focused_visit', [{ kind: 'priority_action', words: 'Three' }]],
  ])
  expect(() => realReviews(`${head}\ninspection,1,a,2021-11-19,praise,x,1,Four`)).toThrow('unknown kind "praise"')
})
