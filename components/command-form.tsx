'use client'
import { type FormEvent, type ReactNode, startTransition, useActionState, useRef } from 'react'
import { ConfirmPanel } from './confirm-panel'
import { ConflictPanel } from './conflict-panel'
import { ErrorSummary } from './error-summary'
import { type FormState, untouched } from './form-state'
import { PageTitle } from './page-title'
import { useTypedEarly } from './typed-early'

type Props = {
  command: (state: FormState, form: FormData) => FormState | Promise<FormState>
  title: string
  formToken?: string
  version?: number
  /** The words of its own button; null when those in `children` are its only ones. */
  button?: string | null
  warningButton?: boolean
  cancelHref?: string
  multipart?: boolean
  /** Nothing can be sent any more: drawn only to give back what was typed when somebody else was first. */
  closed?: boolean
  /** Further buttons of the form, before its own: the first of them is the main one. */
  buttons?: ReactNode
  /** What was typed before, when the page is opened again with it. */
  typed?: FormState['values']
  children: (state: FormState) => ReactNode
}

export function CommandForm(props: Props) {
  const { command, title, formToken, version, button = 'Save', warningButton, cancelHref, multipart, buttons, closed, children } = props
  const [state, send, pending] = useActionState(command, props.typed ? { ...untouched, values: props.typed } : untouched)
  const form = useRef<HTMLFormElement>(null)
  useTypedEarly(form, 'form')
  const openedOn = state.conflict?.version ?? version
  if (closed && state === untouched) return <PageTitle title={title} />

  // React empties a form after its action, chosen files too. Sending it ourselves keeps all that was typed.
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (pending) return
    const { submitter } = event.nativeEvent as SubmitEvent
    const typed = new FormData(event.currentTarget, submitter)
    for (const name of [...typed.keys()]) if (name.startsWith('$ACTION_')) typed.delete(name)
    startTransition(() => send(typed))
  }

  return (
    <>
      <PageTitle title={title} wrong={state.errors.length > 0 || state.conflict !== undefined} />
      <ErrorSummary errors={state.errors} attempt={state.attempt} />
      <form id="form" ref={form} action={send} onSubmit={submit} noValidate encType={multipart ? 'multipart/form-data' : undefined}>
        {formToken && <input type="hidden" name="form-token" value={formToken} />}
        {openedOn !== undefined && <input type="hidden" name="version" value={openedOn} />}
        {state.conflict && <ConflictPanel conflict={state.conflict} attempt={state.attempt} button={button ?? 'Save'} discardHref={cancelHref} />}
        {children(state)}
        <ConfirmPanel state={state} />
        {(buttons !== undefined || button !== null || cancelHref) && <div className="govuk-button-group">
          {buttons}
          {button !== null && (
            <button className={`govuk-button${warningButton ? ' govuk-button--warning' : ''}${buttons ? ' govuk-button--secondary' : ''}`} aria-disabled={pending || undefined}>
              {button}
            </button>
          )}
          {cancelHref && <a className="govuk-link" href={cancelHref}>Cancel</a>}
        </div>}
      </form>
    </>
  )
}
