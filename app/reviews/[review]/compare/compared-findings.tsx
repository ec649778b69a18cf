'use client'
import { Fragment } from 'react'
import { Tag, type TagColour } from '@/components/tag'
import { SAID_WORDS } from '#domain/compare'
import { FINDING_KIND_WORDS, type FindingKind, type FollowUp } from '#domain/vocabulary'

type Says = FollowUp | 'not_mentioned'
type Shown = { id: number; parentId: number | null; ref: string; kind: FindingKind; words: string }
type Say = { href: string; words: string }
/** `sayHref` is where an administrator says what a later finding speaks of, up to its id. */
type Props = { asked: { finding: Shown; says: Says; by: Shown[] }[]; fresh: Shown[]; askedHeading: string; freshHeading: string; sayHref: string | null }

const COLOURS: Record<Says, TagColour> = { carried_forward: 'orange', answered: 'teal', not_mentioned: 'grey' }

/** Two reviews side by side: each thing that the first asked with what the second says of it, then what is new. */
export function ComparedFindings({ asked, fresh, askedHeading, freshHeading, sayHref }: Props) {
  const sayOf = ({ id }: Shown, words: string) => (sayHref === null ? null : { href: `${sayHref}${id}`, words })
  return (
    <>
      <h2 className="govuk-heading-m">{askedHeading}</h2>
      {asked.length === 0 && <p className="govuk-body">It asked for nothing.</p>}
      <ol className="coverage">
        {asked.map(({ finding, says, by }) => (
          <li key={finding.id}>
            <Finding finding={finding} />
            <div>
              <p><Tag colour={COLOURS[says]}>{SAID_WORDS[says]}</Tag></p>
              {by.map((later) => <Fragment key={later.id}><Finding finding={later} /><SayLink finding={later} say={sayOf(later, 'Change what it speaks of')} /></Fragment>)}
            </div>
          </li>
        ))}
      </ol>
      <h2 className="govuk-heading-m">{freshHeading}</h2>
      {fresh.length === 0 && <p className="govuk-body">Nothing is new.</p>}
      <ol className="coverage">{fresh.map((finding) => <li key={finding.id}><Finding finding={finding} /><SayLink finding={finding} say={sayOf(finding, 'Say what it speaks of')} /></li>)}</ol>
    </>
  )
}

function Finding({ finding: { id, parentId, ref, kind, words } }: { finding: Shown }) {
  return (
    <div className={parentId === null ? undefined : 'coverage__nested'}>
      <p><a href={`/findings/${id}`}>{`${FINDING_KIND_WORDS[kind]}${ref ? ` ${ref}` : ''}`}</a></p>
      <p>{words}</p>
    </div>
  )
}

function SayLink({ finding: { ref, words }, say }: { finding: Shown; say: Say | null }) {
  return say && <p className="coverage__say"><a href={say.href}>{say.words}<span className="govuk-visually-hidden">{`: ${ref || words.slice(0, 60)}`}</span></a></p>
}
