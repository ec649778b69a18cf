import type { Metadata } from 'next'

export const metadata: Metadata = { title: 'Accessibility statement – Sightline' }

export default function AccessibilityPage() {
  return (
    <>
      <h1 className="govuk-heading-l">Accessibility statement</h1>
      <p className="govuk-body">This statement is about Sightline itself. The council that runs it for you decides what is written and attached in it, and answers for that.</p>
      <h2 className="govuk-heading-m">What you should be able to do</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>zoom in to 400%, or use a window 320 pixels wide, without anything being cut off; wide tables scroll sideways in a frame of their own</li>
        <li>use every page with a keyboard alone</li>
        <li>use every page with a screen reader, or with speech recognition</li>
        <li>use every page with JavaScript turned off</li>
        <li>tell a heading such as Going well from its words: colour never stands alone</li>
      </ul>
      <h2 className="govuk-heading-m">How accessible it is</h2>
      <p className="govuk-body">Sightline is built to meet the Web Content Accessibility Guidelines (WCAG) version 2.2 at level AA. No failure is known to us. It has not been audited by an independent body.</p>
      <h2 className="govuk-heading-m">How it was tested</h2>
      <p className="govuk-body">Each kind of page is checked by machine with axe, with JavaScript and without it, as it opens and with errors in its form, whenever Sightline is changed. Such a check finds some problems and not others. The pages were also looked at in a narrow and in a wide window.</p>
      <p className="govuk-body">They have not yet been tested with people who use assistive technology.</p>
      <h2 className="govuk-heading-m">What may be hard to use</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>files attached as evidence are as their authors made them, and some will not be accessible</li>
        <li>the page on which a list is filtered offers many choices at once</li>
      </ul>
      <h2 className="govuk-heading-m">If you find a problem</h2>
      <p className="govuk-body">Tell the administrator of your plan what you were trying to do and what happened, or ask them for what you need in another format. The council must answer you.</p>
      <p className="govuk-body">If you are not content with the answer, contact the <a className="govuk-link" href="https://www.equalityadvisoryservice.com/">Equality Advisory and Support Service</a>. The Equality and Human Rights Commission enforces the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.</p>
    </>
  )
}
