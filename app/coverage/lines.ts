/** One action that answers a finding, as it is drawn: the numbers are places in the vocabulary's lists. */
export type AnswerDrawn = { id: string; name: string; status: number; facts: string }
export type FindingDrawn = {
  id: string; kind: number; coverage: number; ref: string; words: string
  /** What it is nested under, when that isn't drawn; why it is left unanswered. */
  under: string; why: string
  answers: AnswerDrawn[]
  elsewhere: number
  /** Pieces of evidence that speak to the finding itself. */
  pieces: number
  points: FindingDrawn[]
}
export type ReviewDrawn = { id: string; title: string; findings: FindingDrawn[] }

type Line = readonly (string | number)[]
const written = (line: Line) => line.map((part) => (typeof part === 'string' ? part.replaceAll(/\s+/g, ' ') : part)).join('\t')

/**
 * Findings with their answers as one text, a line for each review, finding and answer, and tabs between their parts: it travels to the
 * browser far quicker than a thousand values. An action that answers several findings is told once, and then only named by its id.
 */
export function linesOf(reviews: readonly ReviewDrawn[]): string {
  const told = new Set<string>()
  const answerLine = ({ id, name, status, facts }: AnswerDrawn): Line => {
    if (told.has(id)) return ['A', id]
    told.add(id)
    return ['A', id, name, status, facts]
  }
  const finding = (nested: 0 | 1) => ({ id, kind, coverage, ref, words, under, why, answers, elsewhere, pieces, points }: FindingDrawn): Line[] => [
    ['F', nested, id, kind, coverage, ref, words, under, why, elsewhere, pieces],
    ...answers.map(answerLine),
    ...points.flatMap(finding(1)),
  ]
  return reviews.flatMap(({ id, title, findings }): Line[] => [['R', id, title], ...findings.flatMap(finding(0))]).map(written).join('\n')
}

/** Reads what linesOf wrote. */
export function readLines(text: string): ReviewDrawn[] {
  const reviews: ReviewDrawn[] = []
  const told = new Map<string, AnswerDrawn>()
  let last: FindingDrawn | undefined
  for (const line of text ? text.split('\n') : []) {
    const [what, ...parts] = line.split('\t')
    if (what === 'R') {
      const [id = '', title = ''] = parts
      reviews.push({ id, title, findings: [] })
    } else if (what === 'A') {
      const [id = '', name = '', status, facts = ''] = parts
      const answer = told.get(id) ?? { id, name, status: Number(status), facts }
      told.set(id, answer)
      last?.answers.push(answer)
    } else {
      const [nested, id = '', kind, coverage, ref = '', words = '', under = '', why = '', elsewhere, pieces] = parts
      last = { id, kind: Number(kind), coverage: Number(coverage), ref, words, under, why, elsewhere: Number(elsewhere), pieces: Number(pieces), answers: [], points: [] }
      const beside = reviews.at(-1)?.findings
      const place = nested === '1' ? beside?.at(-1)?.points : beside
      place?.push(last)
    }
  }
  return reviews
}
