import type { Asked } from './asked'
import { queryOf } from './asked'
import type { MeasureShown } from './loaders'

/** The chart, drawn on the server; which of the two it is and which figures it draws are chosen by plain links. */
export function ChartPanel({ shown: { id, svg, asked } }: { shown: MeasureShown }) {
  if (svg === null) return null
  const here = (change: Partial<Asked>) => `/measures/${id}${queryOf({ ...asked, ...change })}#chart`
  const file = (name: string) => `/measures/${id}/${name}${queryOf({ chart: asked.chart, known: asked.known })}`
  return (
    <>
      <h2 className="govuk-heading-m" id="chart">Chart</h2>
      <Choices label="Which chart" items={[['Run chart', here({ chart: 'run' }), asked.chart === 'run'], ['Process-behaviour chart', here({ chart: 'process' }), asked.chart === 'process']]} />
      <Choices label="Which figures" items={[['As known now', here({ known: 'now' }), asked.known === 'now'], ['As reported at the time', here({ known: 'then' }), asked.known === 'then']]} />
      <div className="data-table chart" role="region" aria-label="Chart" tabIndex={0} dangerouslySetInnerHTML={{ __html: svg }} />
      <ul className="govuk-list chart-choices" aria-label="Downloads">
        <li><a className="govuk-link" href={file('figures.csv')}>Figures as CSV</a></li>
        <li><a className="govuk-link" href={file('chart.svg')}>Chart as SVG</a></li>
        <li><a className="govuk-link" href={file('chart.png')}>Chart as PNG</a></li>
      </ul>
    </>
  )
}

type Item = [words: string, href: string, current: boolean]

function Choices({ label, items }: { label: string; items: Item[] }) {
  return (
    <nav aria-label={label}>
      <ul className="govuk-list chart-choices">
        {items.map(([words, href, current]) => <li key={words}>{current ? <strong aria-current="true">{words}</strong> : <a className="govuk-link" href={href}>{words}</a>}</li>)}
      </ul>
    </nav>
  )
}
