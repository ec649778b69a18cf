import { ErrorSummary } from '@/components/error-summary'
import { PageTitle } from '@/components/page-title'
import { SelectField } from '@/components/select-field'
import { TextField } from '@/components/text-field'
import type { Opened } from './open-form-kind'

const TITLES = { update: 'Write an update', challenge: 'Put a challenge' }

/** First which action: a plain question to the same page, which then shows the form. */
export function ChooseAction({ form: { next, plans, ref, planId, problem }, frame }: Opened<'choose-action'>) {
  const field = problem.startsWith('Select') ? 'plan' : 'ref'
  const state = { errors: problem ? [{ field, message: problem }] : [], values: {}, attempt: 0 }
  return (
    <>
      <PageTitle title={TITLES[next]} wrong={problem !== ''} />
      <ErrorSummary errors={state.errors} attempt={0} />
      <form method="get" action={`/meetings/${frame.meetingId}/hold#record`}>
        {frame.itemId && <input type="hidden" name="item" value={frame.itemId} />}
        <input type="hidden" name="record" value={next} />
        {plans.length > 1
          ? <SelectField state={state} name="plan" label="Plan" defaultValue={planId ? String(planId) : ''} options={[{ value: '', label: 'Select the plan' }, ...plans.map(({ id, name }) => ({ value: String(id), label: name }))]} />
          : plans[0] && <input type="hidden" name="plan" value={plans[0].id} />}
        <TextField state={state} name="ref" label="Action" hint={`The reference of the action${plans.length === 1 ? ` in ${plans[0]?.name}` : ''}, like 1.2`} width={5} defaultValue={ref} />
        <Buttons cancelHref={frame.cancelHref} />
      </form>
    </>
  )
}

export function ChooseRisk({ form: { risks }, frame }: Opened<'choose-risk'>) {
  const state = { errors: [], values: {}, attempt: 0 }
  return (
    <>
      <PageTitle title="Score or review a risk" />
      {risks.length === 0
        ? <p className="govuk-body">No risk is open. <a className="govuk-link" href={frame.cancelHref}>Cancel</a></p>
        : (
          <form method="get" action={`/meetings/${frame.meetingId}/hold#record`}>
            {frame.itemId && <input type="hidden" name="item" value={frame.itemId} />}
            <input type="hidden" name="record" value="risk" />
            <SelectField state={state} name="risk" label="Risk" options={risks} />
            <Buttons cancelHref={frame.cancelHref} />
          </form>
        )}
    </>
  )
}

function Buttons({ cancelHref }: { cancelHref: string }) {
  return (
    <div className="govuk-button-group">
      <button className="govuk-button">Continue</button>
      <a className="govuk-link" href={cancelHref}>Cancel</a>
    </div>
  )
}
