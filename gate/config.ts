import { z } from 'zod'

const Config = z.object({
  mode: z.enum(['demonstration', 'live'], 'SIGHTLINE_MODE must be "demonstration" or "live"').default('demonstration'),
  data: z.string().min(1, 'SIGHTLINE_DATA must name a folder').default('data'),
  host: z.string().default('127.0.0.1'),
  port: z.coerce.number('PORT must be a number, like 3000').int('PORT must be a whole number').min(0).max(65535, 'PORT must be at most 65535').default(3000),
  url: z.url({ protocol: /^https?$/, error: 'SIGHTLINE_URL must be the address that people use, like https://improvement.example.gov.uk' }).optional(),
  secret: z.string().optional(),
  trustProxy: z.enum(['yes', 'no'], 'SIGHTLINE_TRUST_PROXY must be "yes" or "no"').default('no'),
  clamdSocket: z.string().optional(),
  clamdHost: z.string().optional(),
  clamdPort: z.coerce.number('CLAMD_PORT must be a number').int().min(1).max(65535).default(3310),
  chromiumPath: z.string().optional(),
  measure: z.enum(['yes', 'no'], 'SIGHTLINE_MEASURE must be "yes" or "no"').default('no'),
})
export type Config = z.infer<typeof Config> & { secret: string; url: string }

/** A wrong setting, in a sentence that says what to set. */
export class BadConfig extends Error {
  override name = 'BadConfig'
}

/** Reads the settings once. Throws BadConfig: a wrong value stops the start with a sentence. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const blank = (value: string | undefined) => (value === '' ? undefined : value)
  const read = Config.safeParse({
    mode: blank(env.SIGHTLINE_MODE), data: blank(env.SIGHTLINE_DATA), host: blank(env.SIGHTLINE_HOST), port: blank(env.PORT), url: blank(env.SIGHTLINE_URL),
    secret: blank(env.SIGHTLINE_SECRET), trustProxy: blank(env.SIGHTLINE_TRUST_PROXY), clamdSocket: blank(env.CLAMD_SOCKET),
    clamdHost: blank(env.CLAMD_HOST), clamdPort: blank(env.CLAMD_PORT), chromiumPath: blank(env.CHROMIUM_PATH), measure: blank(env.SIGHTLINE_MEASURE),
  })
  if (!read.success) throw new BadConfig(read.error.issues.map(({ message }) => message).join('. '))
  const config = read.data
  if (config.mode === 'live') checkLive(config)
  else if (config.host !== '127.0.0.1') throw new BadConfig('The demonstration has passwords that everybody knows, so it is served on this machine alone. Leave SIGHTLINE_HOST unset, or set SIGHTLINE_MODE=live')
  return { ...config, secret: config.secret ?? 'demonstration-secret-that-everybody-knows', url: config.url ?? `http://localhost:${config.port}` }
}

function checkLive({ secret, url }: z.infer<typeof Config>) {
  const how = 'Set SIGHTLINE_SECRET to at least 32 characters that nobody can guess, for example what "openssl rand -base64 32" prints'
  if (!secret) throw new BadConfig(`Live use needs a secret to sign sessions with. ${how}`)
  if (secret.length < 32 || new Set(secret).size < 12) throw new BadConfig(`SIGHTLINE_SECRET is too weak. ${how}`)
  if (!url) throw new BadConfig('Live use needs SIGHTLINE_URL: the address that people use, like https://improvement.example.gov.uk')
}
