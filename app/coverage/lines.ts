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

const written = (line: readonly (string | number)[]) => line.map((part) => (typeof part === 'string' ? part.replaceAll(/\s+/g, ' ') : part || '')).join('\t').replace(/\t+$/, '')

/**
 * Findings with their answers as one text, a line for each and tabs between their parts: it travels to the browser far quicker than a thousand
 * values. The last comes first, since compression finds again what stands less than 32 KB before, and the page drawn just before ends with the
 * last. An action that answers several findings is told once, by its id.
 */
export function linesOf(reviews: readonly ReviewDrawn[]): string {
  const told = new Map<string, AnswerDrawn>()
  const finding = (nested: 0 | 1) => ({ id, kind, coverage, ref, words, under, why, answers, elsewhere, pieces, points }: FindingDrawn): string[] => {
    for (const answer of answers) told.set(answer.id, answer)
    const line = written(['F', words, id, nested, kind, coverage, ref, answers.map((answer) => answer.id).join(), elsewhere, pieces, under, why])
    return [line, ...points.flatMap(finding(1))]
  }
  const lines = reviews.flatMap(({ id, title, findings }) => [written(['R', title, id]), ...findings.flatMap(finding(0))])
  const answers = [...told.values()].map(({ id, name, status, facts }) => written(['A', name, facts, id, status]))
  return [...answers, ...lines].toReversed().join('\n')
}

const number = (part: string | undefined) => Number(part ?? 0)

/** Reads what linesOf wrote. */
export function readLines(text: string): ReviewDrawn[] {
  const reviews: ReviewDrawn[] = []
  const told = new Map<string, AnswerDrawn>()
  for (const line of text ? text.split('\n').toReversed() : []) {
    const [what, ...parts] = line.split('\t')
    if (what === 'R') {
      const [title = '', id = ''] = parts
      reviews.push({ id, title, findings: [] })
    } else if (what === 'A') {
      const [name = '', facts = '', id = '', status] = parts
      told.set(id, { id, name, facts, status: number(status) })
    } else {
      const [words = '', id = '', nested, kind, coverage, ref = '', answers = '', elsewhere, pieces, under = '', why = ''] = parts
      const drawn = { id, kind: number(kind), coverage: number(coverage), ref, words, under, why, elsewhere: number(elsewhere), pieces: number(pieces), answers: answers.split(',').flatMap((each) => told.get(each) ?? []), points: [] }
      const beside = reviews.at(-1)?.findings
      const place = nested ? beside?.at(-1)?.points : beside
      place?.push(drawn)
    }
  }
  return reviews
}
