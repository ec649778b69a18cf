import { describe, expect, test } from 'vitest'
import type { MeasureAround } from '#db/action-around'
import { aroundShown } from './around-shown'

const MEASURE: MeasureAround = { id: 7, ref: 'KPI 1', title: 'Contacts on time', unit: 'percent', polarity: 'higher', target: null, figures: [] }
const figures = (...values: string[]) => values.map((value, i) => ({ month: `2025-0${i + 1}-28`, value }))
const said = (measure: Partial<MeasureAround>) =>
  aroundShown({ findings: [], measures: [{ ...MEASURE, ...measure }], challenges: [], risks: [], replacedBy: [], replaces: [] }, { id: 1, planId: 1 }, { today: '2026-03-02', known: 'now', mayChallenge: false }).measures

describe('a measure that an action should move', () => {
  test.each<[string, Partial<MeasureAround>, string]>([
    ['without figures', {}, 'No figures yet'],
    ['with one figure', { figures: figures('49') }, '49% in Jan 2025. High is good'],
    ['that rose where high is good', { figures: figures('49', '93') }, '49% in Jan 2025 to 93% in Feb 2025: up 44 points, better. High is good'],
    ['that rose where low is good', { polarity: 'lower', figures: figures('49', '93') }, '49% in Jan 2025 to 93% in Feb 2025: up 44 points, worse. Low is good'],
    ['that stayed', { figures: figures('20', '20.0') }, '20% in Jan 2025 to 20.0% in Feb 2025: no change. High is good'],
    ['that is not rated', { polarity: 'none', unit: 'count', figures: figures('10', '12') }, '10 in Jan 2025 to 12 in Feb 2025: up 2 (20%). Not rated'],
    ['that came nearer to where it should stay', { polarity: 'stay_near', target: '60', unit: 'rate', figures: figures('70', '62') }, '70 per 10,000 in Jan 2025 to 62 per 10,000 in Feb 2025: down 8 per 10,000 (11.4%), better. Stay near'],
  ])('%s', (_, measure, words) => {
    expect(said(measure)).toEqual([['/measures/7', 'KPI 1 Contacts on time', words]])
  })
})
