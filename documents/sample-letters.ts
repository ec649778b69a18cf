import { samplePdf, type SampleText } from './sample-pdf.ts'

/** Letters and reports of councils that there are not, in the shapes that Ofsted's have had since 2017. */
type Line = string | { bold: string; size?: number } | { point: string[]; mark?: string; deeper?: boolean } | { space: number }

const LEFT = 72
const LEADING = 15

/** Lines from a height on, one under the other. A point hangs behind its mark; a mark of "■" is drawn in the dingbats font. */
function column(lines: readonly Line[], from = 90): SampleText[] {
  let y = from
  const texts: SampleText[] = []
  for (const line of lines) {
    if (typeof line === 'string') texts.push({ text: line, x: LEFT, y })
    else if ('bold' in line) texts.push({ text: line.bold, x: LEFT, y, bold: true, size: line.size ?? 12 })
    else if ('point' in line) {
      const x = line.deeper ? LEFT + 36 : LEFT
      const mark = line.mark ?? '■'
      texts.push(mark === '■' ? { text: 'n', x, y, size: 10, mark: true } : { text: mark, x, y })
      for (const [place, text] of line.point.entries()) texts.push({ text, x: x + 24, y: y + place * LEADING })
      y += (line.point.length - 1) * LEADING
    } else y += line.space - LEADING
    y += LEADING
  }
  return texts
}

const foot = (lines: readonly string[], number: number): SampleText[] => [
  ...lines.map((text, place) => ({ text, x: LEFT, y: 786 + place * 10, size: 8 })), { text: String(number), x: 520, y: 796, size: 8 },
]

/** An inspection of 2024: a table of judgements, points that go over the page with a foot between them, dashes under one. */
export function inspectionPdf(): Buffer {
  const footed = (number: number) => foot(['Inspection of Saltmarsh local authority children’s services', '4 to 15 March 2024'], number)
  const judged = (y: number, label: string, grade: string, more?: string): SampleText[] => [{ text: label, x: LEFT, y }, ...(more ? [{ text: more, x: LEFT, y: y + LEADING }] : []), { text: grade, x: 380, y: more ? y + 7 : y }]
  return samplePdf([
    [
      ...column([{ bold: 'Inspection of Saltmarsh local authority', size: 18 }, { space: 7 }, { bold: 'children’s services', size: 18 }, { space: 26 }, { bold: 'Inspection dates: 4 to 15 March 2024' }, { space: 28 }, 'Lead inspector: A. N. Inspector']),
      { text: 'Judgement', x: LEFT, y: 220, bold: true }, { text: 'Grade', x: 380, y: 220, bold: true },
      ...judged(250, 'The impact of leaders on social work practice with', 'Requires improvement to be good', 'children and families'),
      ...judged(290, 'The experiences and progress of children who need', 'Good', 'help and protection'),
      ...judged(330, 'The experiences and progress of children in care', 'Inadequate'),
      ...judged(360, 'The experiences and progress of care leavers', 'Outstanding'),
      ...judged(390, 'Overall effectiveness', 'Requires improvement to be good'),
      ...column(['Children in Saltmarsh wait too long for a home that suits them. Leaders know this and', 'have begun to act on earlier recommendations.'], 430), ...footed(1),
    ],
    [
      ...column([
        { bold: 'What needs to improve?', size: 14 }, { space: 24 },
        { point: ['Support for care leavers, including:'] }, { point: ['somewhere safe to live when they turn 18'], mark: '–', deeper: true }, { point: ['help to understand their own', 'health histories.'], mark: '–', deeper: true },
        { point: ['The timeliness of pre-', 'proceedings work.'] }, { space: 530 }, { point: ['How often managers'] },
      ]), ...footed(2),
    ],
    [
      ...column([]), { text: 'look at the work of their teams and write down what they decide.', x: LEFT + 24, y: 90 },
      ...column([
        { point: ['The choice of foster homes for children aged 16-17'] }, { space: 30 },
        { bold: 'The experiences and progress of children who need help and' }, { bold: 'protection: good' }, { space: 24 },
        { point: ['Children get help early. What needs to improve is known to leaders.'], mark: '1.' }, { point: ['Plans say what will change.'], mark: '2.' },
      ], 105), ...footed(3),
    ],
  ])
}

/** A report of 2018: a contents page that repeats the headings, recommendations that are numbered on from the priority actions, letters under one, a page number that sticks to the last line. */
export function olderReportPdf(): Buffer {
  return samplePdf([
    column([
      { bold: 'Fenwick County Council', size: 20 }, { space: 30 }, { bold: 'Inspection of services for children in need of help and', size: 14 }, { space: 3 }, { bold: 'protection, children looked after and care leavers', size: 14 }, { space: 40 },
      'Inspection date: 6 November 2017 to 30 November 2017', { space: 24 }, 'Report published: 29 January 2018', { space: 40 }, { bold: 'Children’s services in Fenwick are inadequate' }, { space: 30 },
      { bold: '1. Children who need help and protection          Inadequate' }, { space: 24 }, { bold: '2. Children looked after and achieving permanence          Good' }, { space: 24 }, { bold: '3. Leadership, management and governance          Requires improvement' },
    ]),
    [
      ...column([{ bold: 'Contents', size: 20 }, { space: 30 }, 'Executive summary', { space: 20 }, { bold: 'Recommendations' }, { space: 20 }, 'Areas for improvement ........ 3', { space: 20 }, 'Summary for children']),
      ...['2', '3'].map((text, place) => ({ text, x: 510, y: 120 + place * 20 })), { text: '2', x: 510, y: 800, size: 18 },
    ],
    column([
      { bold: 'Recommendations', size: 14 }, { space: 24 }, { bold: 'Priority and immediate action' }, { space: 24 },
      { point: ['Make sure that every child at risk is seen', 'within one working day.'], mark: '1.' }, { space: 24 }, { point: ['Ensure that chairs of conferences check:'], mark: '2.' },
      { point: ['that plans were carried out'], mark: '(a)', deeper: true }, { point: ['that children were spoken to.'], mark: '(b)', deeper: true }, { space: 24 },
      { bold: 'Areas for improvement' }, { space: 24 }, { point: ['Write records that a grown-up child can understand.'], mark: '3.' }, { space: 24 },
      { point: ['Reduce the number of social workers whom a child must', 'get to know. 3'], mark: '4.' },
    ]),
    column([
      { bold: 'Summary for children and young people', size: 14 }, { space: 24 }, { point: ['Some children are not safe enough.'], mark: '•' }, { space: 40 },
      { bold: 'Inspection findings' }, { space: 24 }, { point: ['The council has not moved fast enough.'], mark: '5.' },
    ]),
  ])
}

const ADDRESS: SampleText[] = ['Piccadilly Gate', 'Store Street', 'Manchester', 'M1 2WD'].map((text, place) => ({ text, x: LEFT, y: 60 + place * 11, size: 9 }))
const BESIDE: SampleText[] = ['T 0300 123 1231', 'Textphone 0161 618 8524', 'enquiries@ofsted.gov.uk', 'www.gov.uk/ofsted'].map((text, place) => ({ text, x: 170, y: 60 + place * 11, size: 9 }))

/** A letter after a focused visit: an address block between two points, a heading in two lines, a raised number with its footnote, and findings that ask for nothing. */
export function focusedVisitPdf(): Buffer {
  return samplePdf([
    [
      ...ADDRESS, ...BESIDE,
      ...column([
        '19 December 2025', { space: 24 }, 'The Director of Children’s Services', 'Saltmarsh Borough Council', 'Civic Centre', { space: 30 }, 'Dear Director', { space: 24 }, { bold: 'Focused visit to Saltmarsh children’s services' }, { space: 24 },
        'This letter summarises the findings of the focused visit to Saltmarsh on 11 and', '12 November 2025. Inspectors looked at the local authority’s arrangements for children in need', 'and those on a child protection plan.', { space: 24 },
        { bold: 'Areas for priority action' }, { space: 20 }, 'The local authority needs to act without delay on:', { space: 20 },
        { point: ['the time that children wait for a first visit'] }, { space: 170 }, { bold: 'What needs to improve in this area of' }, { bold: 'social work practice:' }, { space: 20 },
        { point: ['How managers record the reasons for their decisions. (Outcome 3, national framework)'] },
      ], 140),
      { text: '1', x: 563, y: 669, size: 7 }, { text: '1', x: LEFT, y: 740, size: 8 }, { text: 'The areas for improvement have been set beside the outcomes of the framework.', x: 80, y: 740, size: 8 },
    ],
    [
      ...ADDRESS, ...BESIDE,
      ...column([
        { point: ['The quality of plans for children', 'who live with relatives.'] }, { space: 30 }, { bold: 'Findings' }, { space: 20 }, { point: ['Most children are seen on time.'] }, { point: ['Recommendations of the last visit were taken up.'] },
        { space: 30 }, 'Ofsted will take the findings from this focused visit into account when planning your next', 'inspection or visit.', { space: 30 }, 'Yours sincerely',
      ], 140),
    ],
  ])
}

/** A PDF of this many pages, each with a line of text. */
export const longPdf = (pages: number): Buffer => samplePdf(Array.from({ length: pages }, (_, index) => [{ text: `This is page ${index + 1} of an annex that goes on`, x: LEFT, y: 90 }]))
