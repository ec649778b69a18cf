import { buffer } from 'node:stream/consumers'
import { fromBufferPromise } from 'yauzl'
import type { Paper } from '#domain/paper'
import { printable } from './paper-picture.ts'

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 100" width="400" height="100" role="img" aria-labelledby="chart-title" font-family="Arial" font-size="14"><title id="chart-title">Vacancies</title><rect width="400" height="100" fill="#ffffff"/><rect x="20" y="20" width="60" height="70" fill="#1d70b8"/></svg>'
const LONG = 'Sozialarbeiterinnenrekrutierungsangelegenheiten'

/** A paper with each kind of part, for tests: umlauts, pounds, long words, texts that look like formulas or markup, control characters, an empty table and one of 60 rows. */
export const SAMPLE_PAPER: Paper = {
  title: 'Report to the “scrutiny” panel & board', council: 'Nördlich Council', subtitle: 'Improvement plan, phase two',
  facts: [{ label: 'Meeting', value: '21 September 2021' }, { label: 'Written for', value: 'The panel' }],
  parts: [
    { kind: 'heading', level: 2, text: 'Brief summary' },
    { kind: 'text', text: 'The plan moved.\nA second line with <b>no markup</b> & a bell\u0007.' },
    { kind: 'list', items: [{ text: 'Vacancies fell to £1.2m', aside: 'evidenced by performance data', tone: 'green' }, { text: '=1+1 as somebody wrote it' }] },
    { kind: 'list', numbered: true, items: [{ text: 'First to be asked' }, { text: 'Second to be asked' }] },
    { kind: 'text', text: 'And then:' },
    { kind: 'list', numbered: true, items: [{ text: 'First of another list' }] },
    { kind: 'heading', level: 3, text: 'Facts of it' },
    { kind: 'facts', rows: [{ label: 'Actions', value: '48' }, { label: 'Overdue', value: 'none' }] },
    { kind: 'picture', svg: SVG, width: 400, height: 100, alternative: 'A chart: vacancies fell from 31 to 24 & stayed' },
    { kind: 'heading', level: 2, text: 'Overview of the plan', newPage: true },
    { kind: 'columns', columns: [
      { heading: 'Going well or better', tone: 'green', items: [{ text: 'Visits are made', aside: 'evidenced by audit' }, { text: 'Health checks' }], empty: 'None' },
      { heading: 'Ones to watch', tone: 'amber', items: [], empty: 'No item stands here' },
      { heading: 'Things to do better', tone: 'red', items: [{ text: 'Plans of care' }], empty: 'None' },
    ] },
    { kind: 'heading', level: 4, text: 'Measures in detail' },
    {
      kind: 'table', name: 'Measures', caption: 'Measures in August 2021', rowHeadings: true, empty: 'No measures', columns: [{ heading: 'Ref', weight: 0.2 }, { heading: 'Measure', weight: 3 }, { heading: 'Current' }, { heading: 'Change' }, { heading: 'Cost' }, { heading: 'Checked' }, { heading: 'Heading' }],
      rows: [
        [{ text: 'A1' }, { text: '=HYPERLINK("http://x","y")' }, { text: '49.5%', number: '49.5', percent: true }, { text: '-3.2', number: '-3.2' }, { text: '£1,234', number: '1234' }, { text: '21 September 2021', day: '2021-09-21' }, { text: 'Going well', tone: 'green' }],
        [{ text: 'A2' }, { text: `Größe und ${LONG}` }, { text: '93%', number: '93', percent: true }, { text: '0.0', number: '0.0' }, { text: '' }, { text: 'ongoing' }, { text: 'Do better', tone: 'red' }],
        [{ text: 'A3' }, { text: '@SUM(A1)\nand a second line' }, { text: 'no data' }, { text: '12 days', number: '12' }, { text: '£7', number: '7' }, { text: '1 March 2022', day: '2022-03-01' }, { text: 'Not rated', tone: 'grey' }],
      ],
    },
    { kind: 'table', name: 'Overdue', caption: 'Overdue actions', columns: [{ heading: 'Ref' }], rows: [], empty: 'Nothing is overdue.' },
    { kind: 'heading', level: 2, text: 'Actions' },
    {
      kind: 'table', name: 'measures', caption: 'Actions of the plan', empty: 'None', columns: [{ heading: 'Action no.' }, { heading: 'What will be done', weight: 4 }],
      rows: Array.from({ length: 60 }, (_, at) => [{ text: `${at + 1}`, number: `${at + 1}` }, { text: `Recruit and keep enough social workers in team ${at + 1}, so that children see the same worker` }]),
    },
  ],
}

/** A paper that keeps to one side, though set at its first size it would not. */
export const ONE_SIDE_PAPER: Paper = {
  ...SAMPLE_PAPER, title: 'Highlight report', oneSide: true,
  parts: [{ kind: 'heading', level: 2, text: 'What changed' }, { kind: 'list', items: Array.from({ length: 56 }, (_, at) => ({ text: `Action ${at + 1} moved` })) }],
}

/** A paper whose columns are read across, as a table is: first their headings, then what stands under each. */
export const readAcross = (paper: Paper): Paper => ({
  ...paper, parts: paper.parts.flatMap((part): Paper['parts'] => (part.kind !== 'columns' ? [part] : [
    { kind: 'list', items: part.columns.map(({ heading }) => ({ text: heading })) },
    { kind: 'list', items: part.columns.flatMap(({ items, empty }) => (items.length > 0 ? items : [{ text: empty }])) },
  ])),
})

/** The texts of an archive's files by their names. */
export async function textsIn(bytes: Uint8Array): Promise<Map<string, string>> {
  const zip = await fromBufferPromise(Buffer.from(bytes))
  const texts = new Map<string, string>()
  for await (const entry of zip.eachEntry()) texts.set(entry.fileName, (await buffer(await zip.openReadStreamPromise(entry))).toString())
  return texts
}

/** The first of some words that a text doesn't say after those before it; undefined when it says all in their order. Blanks don't count: a file breaks its lines where it likes. */
export function missingIn(text: string, words: readonly string[]): string | undefined {
  const squeezed = bare(text)
  let from = 0
  return words.find((each) => {
    const at = squeezed.indexOf(bare(each), from)
    from = at + bare(each).length
    return at === -1
  })
}

const bare = (text: string) => printable(text).replaceAll(/\s+/g, '')
