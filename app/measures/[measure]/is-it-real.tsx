import { Details } from '@/components/details'
import type { MeasureShown } from './loaders'

/** Whether the newest change is more than this measure does from month to month. */
export function IsItReal({ shown: { real } }: { shown: MeasureShown }) {
  return (
    <>
      <h2 className="govuk-heading-m" id="real">Is it real?</h2>
      <p className="govuk-body">{real.sentence}</p>
      {real.limits && <p className="govuk-body">{real.limits} {real.remark}</p>}
      <Details summary="How this is told">
        <p className="govuk-body">As NHS England’s “Making data count” does it: the natural limits lie 2.66 times the mean move from one figure to the next on either side of the mean. A change is real when a figure lies outside them, when seven figures in a row lie on one side of the mean, or when six in a row rise or fall. Anything less is what the measure does by itself.</p>
        {real.signals.length > 0 && <><p className="govuk-body">Real changes, the newest first:</p><ul className="govuk-list govuk-list--bullet">{real.signals.map((words) => <li key={words}>{words}</li>)}</ul></>}
      </Details>
    </>
  )
}
