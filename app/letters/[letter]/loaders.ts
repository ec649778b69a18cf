import { authorityFor } from '#db/authorities'
import { draftFor, ofLetter, pagesOf, sameLetter, type LoadedLetter } from '#db/letters'
import { canDrawPages } from '#documents/letter-file'
import type { LetterLine } from '#domain/letter-draft'
import { formToken } from '#gate/form'
import { allow, idIn, load, typedBefore } from '#gate/load'
import { plansOffered } from '@/app/reviews/plans-asked'

export const loadLetter = load('review.manage', async ({ db, asker }, id: string) => {
  const letter = await draftFor(db, asker, idIn(id))
  allow(asker, 'review.manage', ofLetter(letter))
  const authority = await authorityFor(db, asker, letter.authorityId)
  const { draft, name, version, outcome, reviewId, planId, authorityName } = letter
  return {
    letter: { id: letter.id, name, version, outcome, reviewId, planId, authorityName },
    isAnothers: isAnothers(draft.council, authorityName),
    same: outcome ? undefined : await sameLetter(db, asker, letter),
    draft,
    plans: plansOffered(asker, authority),
    pages: outcome ? {} : pagesShown(letter),
    drawn: await canDrawPages(),
    formToken: formToken(),
    typed: await typedBefore(),
  }
})
export type LetterShown = Awaited<ReturnType<typeof loadLetter>>

export type PageShown = { width: number; height: number; lines: Pick<LetterLine, 'text' | 'x' | 'y' | 'end' | 'size'>[] }

/** The first page, and those from which something was taken. */
function pagesShown(letter: LoadedLetter): Record<number, PageShown> {
  const pages = pagesOf(letter)
  const wanted = new Set([1, ...letter.draft.items.flatMap(({ page, marks }) => [...(page ? [page] : []), ...marks.map((mark) => mark.page)])])
  return Object.fromEntries([...wanted].flatMap((number) => {
    const page = pages[number - 1]
    return page ? [[number, { ...page, lines: page.lines.map(({ text, x, y, end, size }) => ({ text, x, y, end, size })) }]] : []
  }))
}

const SAYS_LITTLE = /\b(?:the|of|and|council|county|city|borough|metropolitan|district|unitary|london|royal|authority|local)\b|[^\p{L}]/giu

/** Whether a letter names another council than the one that the plan is of. One that names none may be anybody's. */
function isAnothers(council: string, authority: string): boolean {
  const [named, ours] = [council, authority].map((name) => name.replaceAll(SAYS_LITTLE, '').toLowerCase())
  return !!named && !!ours && named !== ours
}
