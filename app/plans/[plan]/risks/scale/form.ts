import { MOST_BANDS, RISK_SIZES, RISK_TONES, type RiskBand } from '#domain/risk-scale'
import { choice, id, line, version, type Field } from '#gate/fields'

export const BAND_ROWS = Array.from({ length: MOST_BANDS }, (_, i) => i + 1)
const text = line('The band', { most: 30, optional: true })

/** The rows of bands, from the top down; blank ones only at the end. Whether they make a scale is the domain's to say. */
const bands: Field<RiskBand[]> = {
  freeText: true,
  names: BAND_ROWS.map((row) => `band-${row}-name`),
  read: (data) => {
    const read: RiskBand[] = []
    for (const row of BAND_ROWS) {
      const [name, from] = [text.read(data, `band-${row}-name`), text.read(data, `band-${row}-from`)]
      if ('error' in name) return { ...name, at: `band-${row}-name` }
      if ('error' in from) return { ...from, at: `band-${row}-from` }
      if (name.value === '' && from.value === '') continue
      const tone = RISK_TONES.find((each) => each === data.get(`band-${row}-tone`))
      if (read.length < row - 1) return { error: 'Fill the bands from the top, without a blank one between', at: `band-${read.length + 1}-name` }
      if (!/^\d{1,3}$/.test(from.value)) return { error: 'Enter the least score of the band, as a whole number', at: `band-${row}-from` }
      if (!tone) return { error: 'Select a colour for the band', at: `band-${row}-tone` }
      read.push({ name: name.value, from: Number(from.value), tone })
    }
    return { value: read }
  },
}

export const ScaleForm = { plan: id('Open the plan again'), version, size: choice(RISK_SIZES.map(String), 'Select a size'), bands }
