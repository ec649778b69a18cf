import { Details } from '@/components/details'
import type { LetterShown } from './loaders'

/** The letter of a review: the newest, and those that were the letter before it. */
export function Letters({ letters: [newest, ...earlier] }: { letters: LetterShown[] }) {
  if (!newest) return 'None has been added'
  return (
    <>
      <Letter letter={newest} />
      {earlier.length > 0 && <Details summary="Earlier letters">{earlier.map((letter) => <Letter key={letter.id} letter={letter} />)}</Details>}
    </>
  )
}

function Letter({ letter: { href, words, link, about } }: { letter: LetterShown }) {
  return (
    <p className="govuk-body wrap-anywhere">
      <a className="govuk-link" href={href} rel={link ? 'noopener noreferrer external' : undefined}>{words}</a><br />
      <span className="govuk-hint">{about}</span>
    </p>
  )
}
