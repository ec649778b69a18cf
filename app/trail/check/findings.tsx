import { SummaryList } from '@/components/summary-list'
import { WarningText } from '@/components/warning-text'
import { counted } from '#domain/sentence'
import type { CheckShown } from './loaders'

const entries = (count: number) => counted(count, 'entry', 'entries')

export function Whole({ check: { entries: count, erased, from, last } }: { check: CheckShown }) {
  if (!last) return <p className="govuk-body">There are no entries yet.</p>
  return (
    <>
      <p className="govuk-body-l">{count === 1 ? 'The one entry holds' : `All ${entries(count)} hold`}, from {from} to {last.when}.</p>
      {erased > 0 && <p className="govuk-body">What changed is no longer kept for {entries(erased)}. That they were made, by whom and when still holds.</p>}
      <Newest last={last} />
    </>
  )
}

const HOW = {
  missing: 'It is missing: it, and perhaps more after it, was taken away.',
  changed: 'It is not as it was written: it was changed, or put in later.',
  detail: 'What it says was changed is not what was written then.',
}

export function Broken({ check: { entries: count, from, last }, at }: { check: CheckShown; at: NonNullable<CheckShown['brokenAt']> }) {
  return (
    <>
      <WarningText>{`The trail does not hold. It breaks at entry ${at.seq.toLocaleString('en-GB')}.`}</WarningText>
      <p className="govuk-body">{HOW[at.how]}</p>
      <p className="govuk-body">{last ? `The ${entries(count)} before it hold, from ${from} to ${last.when}. Nothing after it can be relied on.` : 'It is the first one, so none can be relied on.'}</p>
      <p className="govuk-body">The pages of Sightline can not cause this. Tell whoever hosts it: somebody changed the database file, or the disk is failing. Compare it with the last backup.</p>
      {last && <Newest last={last} />}
    </>
  )
}

function Newest({ last }: { last: NonNullable<CheckShown['last']> }) {
  return (
    <>
      <SummaryList rows={[
        { key: 'Last entry that holds', value: `${last.seq.toLocaleString('en-GB')}, of ${last.when}` },
        { key: 'Its fingerprint', value: <code className="break-all">{last.hash}</code> },
      ]} />
      <p className="govuk-body">Keep a copy of the number and the fingerprint outside Sightline. If a later check or CSV file gives this entry another fingerprint, the trail was rewritten.</p>
    </>
  )
}
