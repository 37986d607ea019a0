import type { Text } from "../../domain/text";
import type { RuleFailure } from "../../domain/rules/runRules";
import { ruleTitle } from "../../services/findingGroups";
import { number } from "../counted";
import { FailureBar } from "../FailureBar";

/** Says which rules broke: the result is not whole. */
export function RulesFailed({ failures }: { readonly failures: readonly RuleFailure[] }) {
  return failures.length > 0 && <FailureBar message={failedText(failures)} />;
}

function failedText(failures: readonly RuleFailure[]): Text {
  const count = number(failures.length);
  const named = (language: keyof Text): string =>
    failures.map(({ rule, reason }) => `${ruleTitle(rule)[language]} (${reason})`).join("; ");
  return {
    vi: `Kết quả chưa đủ: ${count.vi} quy tắc không chạy được: ${named("vi")}. Các quy tắc khác vẫn chạy. Hãy báo cho người phụ trách.`,
    en: `The result is not whole: ${count.en} rules did not run: ${named("en")}. The others did. Please report it.`,
  };
}
