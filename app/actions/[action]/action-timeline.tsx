'use client'
import { Timeline } from '@/components/timeline'
import type { MomentShown } from './told'

/** What happened, the newest first. One client component with compact rows: what the server draws travels twice. */
export function ActionTimeline({ moments }: { moments: MomentShown[] }) {
  return (
    <section aria-labelledby="timeline">
      <h2 className="govuk-heading-m" id="timeline">Time line</h2>
      <Timeline items={moments.map(([title, by, dateTime, when, said, note, evidence], i) => ({
        key: `${i}`, title, by, dateTime, when,
        children: (
          <>
            {evidence && <p><a className="govuk-link" href={`/evidence/${evidence[0]}`}>{evidence[1]}</a></p>}
            {said && <p>{said}</p>}
            {note && <p>{note}</p>}
          </>
        ),
      }))} />
    </section>
  )
}
