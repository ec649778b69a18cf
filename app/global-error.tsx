'use client'
import './globals.css'
import { ProblemPage } from './problem'

/** Stands in for the whole page when even what is around every page can't be drawn. */
export default function GlobalErrorPage() {
  return (
    <html lang="en-GB" className="govuk-template">
      <body className="govuk-template__body">
        <div className="govuk-width-container">
          <main className="govuk-main-wrapper" id="main-content"><ProblemPage /></main>
        </div>
      </body>
    </html>
  )
}
