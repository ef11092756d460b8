import type { WireError } from "$ipc/errors";
import { tFound, t } from "./messages";

/**
 * The sentence for what the host refused: the rule that was broken, else the reason why not now, else the code.
 * A code without a sentence is an internal error, with its number.
 */
export function wordError(error: WireError): string {
  const incident = error.incident ?? "—";
  if (error.rule) {
    const rule = tFound(`rule-${kebab(error.rule)}`);
    if (rule) return rule;
  }
  if (error.reason) {
    const reason = tFound(`not-now-${kebab(error.reason)}`);
    if (reason) return reason;
  }
  return tFound(`error-${kebab(error.code)}`, { incident }) ?? t("error-internal", { incident });
}

/** Wire words are camelCase or snake_case, message keys kebab-case. */
const kebab = (word: string): string => word.replace(/([a-z0-9])([A-Z])/g, "$1-$2").replaceAll("_", "-").toLowerCase();
