import { notFound, redirect } from 'next/navigation'
import { headers } from 'next/headers'
import type { Tx } from '#db/client'
import { NotFound } from '#domain/errors'
import type { FormState } from '../components/form-state.ts'
import { answerTo } from './answers.ts'
import { now, type Moment } from './clock.ts'
import { parseForm, typedIn, type Form, type InputOf } from './form.ts'
import { store } from './store.ts'

/** A command of somebody who has no session yet: signing in, using a one-time link. It returns where to go. */
export function openCommand<F extends Form>(
  form: F, work: (opening: Moment & { input: InputOf<F>; address: string; tx: <T>(work: (tx: Tx) => Promise<T>) => Promise<T> }) => Promise<string>,
): (state: FormState, data: FormData) => Promise<FormState> {
  return async (state, data) => {
    const refused = (answer: Pick<FormState, 'errors'>): FormState => ({ ...answer, values: typedIn(data), attempt: (Number(state?.attempt) || 0) + 1 })
    const read = parseForm(form, data)
    if ('errors' in read) return refused(read)
    const address = (await headers()).get('x-sightline-address') ?? 'unknown'
    const done = await work({ ...now(), input: read.input, address, tx: store().tx }).catch((error: unknown) => ({ error }))
    if (typeof done === 'string') redirect(done)
    if (done.error instanceof NotFound) notFound()
    return refused(answerTo(done.error))
  }
}
