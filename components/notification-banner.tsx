'use client'
import { type ReactNode, useEffect, useRef } from 'react'

type Props = { kind?: 'success' | 'important'; children: ReactNode }

export function NotificationBanner({ kind = 'success', children }: Props) {
  const banner = useRef<HTMLDivElement>(null)
  const success = kind === 'success'
  useEffect(() => {
    if (success) banner.current?.focus()
  }, [success])
  return (
    <div
      className={`govuk-notification-banner${success ? ' govuk-notification-banner--success' : ''}`}
      ref={banner}
      role={success ? 'alert' : 'region'}
      tabIndex={success ? -1 : undefined}
      aria-labelledby="notification-banner-title"
    >
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id="notification-banner-title">
          {success ? 'Success' : 'Important'}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">
        <p className="govuk-notification-banner__heading">{children}</p>
      </div>
    </div>
  )
}
