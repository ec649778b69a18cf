import type { MeasureShown } from './loaders'

/** Progress since a month that the reader chooses: a plain form, answered by this page. */
export function ProgressSince({ shown: { id, since, asked: { chart, known } } }: { shown: MeasureShown }) {
  if (!since) return null
  return (
    <>
      <h2 className="govuk-heading-m" id="progress">Progress{since.baseline && ' since the baseline'}</h2>
      <p className="govuk-body">{since.words}</p>
      <form action={`/measures/${id}#progress`} method="get">
        {chart === 'process' && <input type="hidden" name="chart" value="process" />}
        {known === 'then' && <input type="hidden" name="known" value="then" />}
        <div className="govuk-form-group">
          <label className="govuk-label" htmlFor="since">Since which month?</label>
          <select className="govuk-select" id="since" name="since" defaultValue={since.chosen}>
            {since.hasBaseline && <option value="">The baseline</option>}
            {since.months.map(([value, words]) => <option key={value} value={value}>{words}</option>)}
          </select>
        </div>
        <button className="govuk-button govuk-button--secondary">Show progress</button>
      </form>
    </>
  )
}
