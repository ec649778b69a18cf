'use client'
import { useActionState, type ReactNode } from 'react'
import { ErrorSummary } from '@/components/error-summary'
import { untouched } from '@/components/form-state'
import type { StepShown } from './shown'
import { markStepToday } from './steps/commands'

type Props = { action: number; steps: StepShown[]; form: { token: string } | null }

/** The steps, each with a button of its own in the one form for those who may mark them. */
export function StepList({ action, steps, form }: Props) {
  const items = steps.map(([id, title, facts, done]) => (
    <li key={id}>
      <div>{title}{facts && <p>{facts}</p>}</div>
      {form && <button className="link-button" name={done ? 'reopen' : 'done'} value={id}>{done ? 'Not done after all' : 'Mark as done'}<span className="govuk-visually-hidden">: {title}</span></button>}
    </li>
  ))
  return (
    <section aria-labelledby="steps">
      <h2 className="govuk-heading-m" id="steps">Steps</h2>
      {steps.length === 0 && <p className="govuk-body">This action has no steps yet.</p>}
      {steps.length > 0 && (form ? <StepForm action={action} token={form.token}>{items}</StepForm> : <ul className="plain-items">{items}</ul>)}
      {form && <p className="govuk-body"><a className="govuk-link" href={`/actions/${action}/steps`}>Add a step</a>{steps.some(([, , , done]) => !done) && <> or <a className="govuk-link" href={`/actions/${action}/steps/done`}>mark one as done on an earlier day</a></>}</p>}
    </section>
  )
}

function StepForm({ action, token, children }: { action: number; token: string; children: ReactNode }) {
  const [state, send] = useActionState(markStepToday, untouched)
  return (
    <form action={send}>
      <ErrorSummary errors={state.errors} attempt={state.attempt} />
      <input type="hidden" name="action" value={action} />
      <input type="hidden" name="form-token" value={token} />
      <ul className="plain-items plain-items--with-buttons">{children}</ul>
    </form>
  )
}
