'use client'
import { useEffect, useState } from 'react'

const MINUTES_BEFORE = 5

/** Warns before a session ends because nothing is done. Without JavaScript what was typed is kept anyway, for an hour. */
export function SessionWarning({ idleMinutes }: { idleMinutes: number }) {
  const [seen, setSeen] = useState(0)
  const [shown, setShown] = useState<'nothing' | 'warning' | 'ended'>('nothing')

  useEffect(() => {
    const timer = setTimeout(() => setShown('warning'), (idleMinutes - MINUTES_BEFORE) * 60_000)
    return () => clearTimeout(timer)
  }, [idleMinutes, seen])

  async function stay() {
    const answer = await fetch('/session', { redirect: 'manual' }).catch(() => null)
    if (!answer) return
    if (answer.type === 'opaqueredirect') return setShown('ended')
    setShown('nothing')
    setSeen(seen + 1)
  }

  return (
    <div role="alert">
      {shown === 'warning' && (
        <div className="govuk-inset-text">
          <p className="govuk-body">Nothing was saved or opened here for a while. In {MINUTES_BEFORE} minutes you will be signed out.</p>
          <button type="button" className="govuk-button mb-0" onClick={() => void stay()}>Stay signed in</button>
        </div>
      )}
      {shown === 'ended' && <p className="govuk-inset-text">You were signed out, because nothing was done for a while. Save what you are writing: you are asked to sign in, and what you typed is kept.</p>}
    </div>
  )
}
