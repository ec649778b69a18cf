import { describe, expect, test } from 'vitest'
import { BadFile } from '#domain/errors'
import { readReferenceFile } from './reference-files.ts'
import { inForceFromName } from './reference-lists.ts'
import { authoritiesFile, laitFiguresFile, laitMeasuresFile, neighboursFile, outcomesFile, statisticsFile } from './sample-reference.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const refused = (content: Uint8Array | string, name = 'file.csv') => {
  try {
    readReferenceFile(name, typeof content === 'string' ? bytes(content) : content)
  } catch (error) {
    if (error instanceof BadFile) return error.message
    throw error
  }
  return 'taken'
}

describe('a file is known by its columns', () => {
  test('the list of local authorities, with England and the regions', () => {
    expect(readReferenceFile('a.csv', authoritiesFile())).toMatchObject({
      dataset: 'local_authorities', authorities: expect.arrayContaining([{ code: '302', name: 'Barnet', region: 'Outer London', kind: 'OLB' }, { code: '801', name: 'Bristol, City of', region: 'South West', kind: 'UA' }, { code: '970', name: 'England', region: '', kind: '' }]),
    })
  })
  test('statistical neighbours, in force from the month in the name of the file', () => {
    const read = readReferenceFile('statistical-neighbours-2021-04.csv', neighboursFile())
    expect(read).toMatchObject({ dataset: 'neighbours', inForceFrom: '2021-04-01' })
    expect(read.dataset === 'neighbours' && read.neighbours).toHaveLength(10)
    expect(read.dataset === 'neighbours' && read.neighbours[0]).toEqual({ laCode: '302', rank: 1, neighbourCode: '303', closeness: 'Very Close' })
  })
  test('LAIT measures, each once', () => {
    expect(readReferenceFile('m.csv', laitMeasuresFile())).toEqual({
      dataset: 'lait_measures', leftOut: 1, series: [
        { key: 'Sample_Rereferrals', title: 'Re-referrals, within 12 months', topic: 'Child protection', polarity: 'lower', unitWords: '% of referrals', decimals: 1, yearType: 'Financial Year' },
        { key: 'Sample_Plans', title: 'Child protection plans', topic: 'Child protection', polarity: 'none', unitWords: 'Rate per 10,000', decimals: null, yearType: 'Annual' },
      ],
    })
  })
  test('LAIT figures, where a dash is no value', () => {
    const read = readReferenceFile('f.csv', laitFiguresFile())
    const published = read.dataset === 'lait_figures' ? read.published : []
    expect(published).toHaveLength(26)
    expect(published).toContainEqual({ key: 'Sample_Rereferrals', year: 2025, area: '970', value: '18.899999999999999', mark: '' })
    expect(published).toContainEqual({ key: 'Sample_Rereferrals', year: 2025, area: '311', value: null, mark: '-' })
  })
  test('ILACS outcomes, with dates of two and of four digits, and grades that were not given', () => {
    const read = readReferenceFile('o.csv', outcomesFile())
    expect(read.dataset === 'ilacs_outcomes' && read.outcomes).toMatchObject([
      { laCode: '302', framework: 'standard', startedOn: '2025-06-09', publishedOn: '2025-08-05', overall: 'requires_improvement', leaders: 'good', careLeavers: null, link: 'https://files.example.org/1' },
      { laCode: '303', overall: 'outstanding', publishedOn: '2023-10-27' }, { laCode: '370', overall: null, framework: '', startedOn: null, leaders: 'inadequate' },
    ])
  })
  test('Explore Education Statistics: a series an indicator and category, marks are no value, and joined authorities are left out', () => {
    const read = readReferenceFile('c1_referrals_2013_to_2025.csv', statisticsFile())
    if (read.dataset !== 'ees') throw new Error(read.dataset)
    expect(read.series.map(({ key, title, unitWords, yearType }) => [key, title, unitWords, yearType])).toEqual([
      ['c1_referrals/referral_count/All', 'Referral count, All', '', 'Financial year'], ['c1_referrals/rereferral_percent/All', 'Rereferral percent, All', '%', 'Financial year'],
      ['c1_referrals/referral_count/Under 5', 'Referral count, Under 5', '', 'Financial year'], ['c1_referrals/rereferral_percent/Under 5', 'Rereferral percent, Under 5', '%', 'Financial year'],
    ])
    expect(read.published.filter(({ key }) => key.endsWith('/All')).map(({ area, year, value, mark }) => [area, year, value, mark])).toEqual([
      ['970', 2025, '1000', ''], ['970', 2025, '21', ''], ['988', 2025, '300', ''], ['988', 2025, null, 'c'], ['302', 2025, null, 'low'], ['302', 2025, null, 'x'],
    ])
    expect(read.leftOut).toBe(1)
  })
  test('whatever its encoding and line ends', () => {
    const latin = Uint8Array.from([...bytes('LA Number,LA Name,Region,Type\n302,Barn'), 0xe9, ...bytes('t,Outer London,OLB\n\n')])
    expect(readReferenceFile('a.csv', latin)).toMatchObject({ authorities: [{ name: 'Barnét' }] })
    expect(readReferenceFile('a.csv', Uint8Array.from([0xef, 0xbb, 0xbf, ...authoritiesFile()]))).toMatchObject({ dataset: 'local_authorities' })
  })
})

describe('a file that can not be loaded gets a sentence, with its line', () => {
  const LA = 'LA Number,LA Name,Region,Type\n'
  const FIGURES = 'measure_short,year,area,la_code,region,value\n'
  const EES = 'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,n\n'
  test.each([
    ['nothing', '', /“file\.csv” is empty/],
    ['another table', 'name,age\nA,1\n', /is none of the files that can be loaded: its first line names other columns/],
    ['a first line alone', LA, /has its first line and no other/],
    ['a column twice', 'LA Number,LA Name,Region,Type,type\n', /names the column “type” twice/],
    ['a missing cell', `${LA}302,Barnet,Outer London,OLB\n303,Bexley\n`, /line 3: it has 2 cells and the first line has 4/],
    ['a missing quotation mark', `${LA}302,"Barnet,Outer London,OLB\n`, /line \d: a quotation mark is missing/],
    ['a code that is none', `${LA}E09,Barnet,Outer London,OLB\n`, /line 2: “E09” in the column “la number” is not the code of an authority/],
    ['a code twice', `${LA}302,Barnet,X,OLB\n302,Barnet,X,OLB\n`, /line 3: it gives the code 302 a second time/],
    ['a value that is none', `${FIGURES}A,2025,Barnet,302,X,12\nA,2025,Bexley,303,X,many\n`, /line 3: “many” in the column “value” is neither a number nor one of the marks/],
    ['a year that is none', `${FIGURES}A,20255,Barnet,302,X,12\n`, /line 2: “20255” in the column “year” is not a year/],
    ['a figure twice', `${FIGURES}A,2025,Barnet,302,X,12\nA,2025,Barnet,302,X,13\n`, /line 3: it gives A of 302 in 2025 a second time/],
    ['months', `${EES}2025,January,National,E92000001,England,,,,,,5\n`, /line 2: “January” in the column “time_identifier” is not a whole year/],
    ['half a year', `${EES}202426,Academic year,National,E92000001,England,,,,,,5\n`, /line 2: “202426” in the column “time_period” is not a year/],
    ['an unknown region', `${EES}2025,Reporting year,Regional,E92000001,England,X,Mercia,,,,5\n`, /line 2: “Mercia” in the column “region_name” is not a region/],
    ['no figures', `${EES}2025,Reporting year,National,E92000001,England,,,,,,many\n`, /has no column of figures/],
    ['too many cells', `${LA}${'1,A,B,C\n'.repeat(100_001)}`, /has more than 400,000 cells/],
    ['a huge cell', `${LA}302,${'A'.repeat(5000)},X,OLB\n`, /line 2: a cell holds more than 4,000 characters/],
    ['too many bytes', new Uint8Array(20 * 1024 * 1024 + 1), /is larger than 20 MB/],
  ])('%s', (_, content, sentence) => {
    expect(refused(content)).toMatch(sentence)
  })
  test.each([['11/13/2023', /“11\/13\/2023” in the column “publication_date” is not a date/], ['soon', /is not a date/]])('an outcome published on %s', (day, sentence) => {
    expect(refused(new TextDecoder().decode(outcomesFile()).replace('05/08/25', day))).toMatch(sentence)
  })
  test('a grade that Ofsted does not give', () => {
    expect(refused(new TextDecoder().decode(outcomesFile()).replace('outstanding', 'excellent'))).toMatch(/line 3: “excellent” in the column “overall_effectiveness_grade” is not one of Ofsted’s four grades/)
  })
  test('an authority that is its own neighbour', () => {
    expect(refused('la_code,la_name,rank,neighbour_la_code,closeness\n302,Barnet,1,302,Close\n')).toMatch(/line 2: “302” in the column “neighbour_la_code” is the authority itself/)
  })
})

test.each([
  ['statistical-neighbours-2021-04.csv', '2021-04-01'], ['SN 2025_05_12 final.csv', '2025-05-12'], ['neighbours.csv', null], ['neighbours-2021.csv', null], ['neighbours-2021-13.csv', null], ['20210-04.csv', null], ['x-1800-04.csv', null],
])('the name %s says in force from %s', (name, day) => {
  expect(inForceFromName(name)).toBe(day)
})
