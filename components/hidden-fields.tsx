export function HiddenFields({ values }: { values: Record<string, string | string[]> }) {
  return Object.entries(values).flatMap(([name, value]) =>
    [value].flat().map((one, index) => <input key={`${name}-${index}`} type="hidden" name={name} value={one} />),
  )
}
