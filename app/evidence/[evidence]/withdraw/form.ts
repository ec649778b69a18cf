import { id, passage, version } from '#gate/fields'

export const WithdrawForm = {
  evidence: id('Open the evidence again'),
  version,
  words: passage('Reason', { most: 2000, missing: 'Say why the evidence is withdrawn' }),
}
