import { RISK_LIVES, type RiskLife } from '#domain/board-vocabulary'

/** An address's query, as Next hands it over. */
export type Query = Record<string, string | string[] | undefined>

/** Which risks an address asks for: the open ones unless it says otherwise. */
export const readLife = ({ life }: Query): RiskLife => RISK_LIVES.find((each) => each === life) ?? 'open'
