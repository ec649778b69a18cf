import type { LetterDraft } from '#domain/letter-draft'
import type { Grade, Judgement } from '#domain/vocabulary'
import type { Flow, FlowLine } from './letter-flow.ts'

const PAGES_THAT_GRADE = 3
const GRADE = /\b(outstanding|good|requires improvement(?: to be good)?|inadequate)\s*\.?$/i
const GRADE_ALONE = /^(outstanding|good|requires(?: improvement(?: to(?: be(?: good)?)?)?)?|inadequate)$/i
const REST_OF_GRADE = /^(?:improvement )?(?:to )?(?:be )?good$/i

// The judgements of ILACS inspections since 2018, and those of the framework before, by what their labels say.
const LABELS: [RegExp, Judgement[]][] = [
  [/^(?:the )?impact of leaders\b|^leadership, management and governance\b/, ['leaders']],
  [/^(?:the )?experiences and progress of children (?:who|in) need(?:ing)? (?:of )?help\b|^children who need help and protection\b|^children in need of help and protection\b/, ['help_and_protection']],
  [/^(?:the )?experiences and progress of children (?:in care|looked after) and care leavers\b/, ['in_care', 'care_leavers']],
  [/^(?:the )?experiences and progress of (?:children (?:in care|looked after)|looked after children)\b|^children looked after(?: and achieving)?\b/, ['in_care']],
  [/^(?:the )?experiences and progress of (?:care leavers|young people leaving care)\b/, ['care_leavers']],
  [/^overall effectiveness\b/, ['overall']],
]
const BEGINS = /^(?:\d[\d.]*\s+)?(?:the )?(?:impact of leaders|experiences and progress|overall effectiveness|leadership, management|children who need|children in need of|children looked after|adoption performance)/i

/** The graded judgements: from the table at the start, from the headings of the parts, and from the sentence that older reports begin with. */
export function judgementsIn(flow: Flow): LetterDraft['judgements'] {
  const said = flow.lines.map(({ text }) => text).join(' ').replaceAll('\'', '’')
  return { ...overallSaid(said), ...inHeadings(said), ...inTable(flow.lines.filter(({ page }) => page <= PAGES_THAT_GRADE)) }
}

type Row = { label: string; top: number; bottom: number; page: number; grade: string }

function inTable(lines: readonly FlowLine[]): LetterDraft['judgements'] {
  const rows: Row[] = []
  const grades: FlowLine[] = []
  for (const line of lines) {
    const row = rows.at(-1)
    if (GRADE_ALONE.test(line.text)) grades.push(line)
    else if (BEGINS.test(line.text)) rows.push({ ...splitGrade(line.text), top: line.y, bottom: line.y, page: line.page })
    else if (row && row.page === line.page && line.y - row.bottom < line.size * 1.9 && !REST_OF_GRADE.test(line.text) && !row.label.endsWith(':')) {
      row.label += ` ${line.text}`
      row.bottom = line.y
    }
  }
  const found: LetterDraft['judgements'] = {}
  for (const row of rows) {
    const beside = grades.filter(({ page, y, size }) => page === row.page && y > row.top - size && y < row.bottom + size)
    const grade = gradeOf(row.grade || beside[0]?.text || '')
    for (const judgement of judgementOf(row.label)) if (grade) found[judgement] ??= grade
  }
  return found
}

/** A grade that stands on the line of its label: "Overall effectiveness Good". */
function splitGrade(text: string): { label: string; grade: string } {
  const grade = GRADE.exec(text)?.[1] ?? /\b(requires(?: improvement)?(?: to)?(?: be)?)$/i.exec(text)?.[1] ?? ''
  return grade && !/ and .*$/i.test(grade) ? { label: text.slice(0, text.length - grade.length).trim(), grade } : { label: text, grade: '' }
}

function judgementOf(label: string): Judgement[] {
  const said = label.toLowerCase().replace(/^\d[\d.]*\s+/, '')
  return LABELS.find(([pattern]) => pattern.test(said))?.[1] ?? []
}

function gradeOf(text: string): Grade | undefined {
  const said = text.toLowerCase()
  if (said.startsWith('requires')) return 'requires_improvement'
  return (['outstanding', 'good', 'inadequate'] as const).find((grade) => said === grade)
}

const HEADING = /((?:the )?(?:impact of leaders|experiences and progress of)[^.:]{3,110}):\s*(outstanding|good|requires improvement to be good|requires improvement|inadequate)\b/gi

function inHeadings(text: string): LetterDraft['judgements'] {
  const found: LetterDraft['judgements'] = {}
  for (const [, label = '', said = ''] of text.matchAll(HEADING)) {
    const grade = gradeOf(said)
    for (const judgement of judgementOf(label)) if (grade) found[judgement] ??= grade
  }
  return found
}

function overallSaid(text: string): LetterDraft['judgements'] {
  const said = /\bchildren’s services in [^.]{3,60}? (?:are |(?=require))(outstanding|good|inadequate|requires? improvement)\b/i.exec(text)?.[1]?.toLowerCase() ?? ''
  const grade = gradeOf(said.replace(/^require /, 'requires '))
  return grade ? { overall: grade } : {}
}
