import { Field, Select } from "@fluentui/react-components";
import { type Method, isMethod, methodNames, methods } from "../../domain/targets/method";
import type { Text } from "../../domain/text";
import { useSay } from "../language";
import type { FillLine } from "./fillLines";

const WORDS = {
  method: { vi: "Cách phân kỳ", en: "Method" },
  suited: { vi: "Theo đề nghị", en: "As suggested" },
} as const satisfies Record<string, Text>;

interface Props {
  readonly line: Pick<FillLine, "chosenMethod" | "method" | "proposed">;
  /** Null leaves the choice to us. */
  readonly onChoose: (method: Method | null) => void;
}

/** How the blank years of a row are laid out: by the method that suits it, or by one of the user's choice. */
export function MethodPicker({ line: { chosenMethod, method, proposed }, onChoose }: Props) {
  const say = useSay();
  const suggestion = proposed?.suggestion ?? null;
  const ours = chosenMethod === null ? method : (suggestion?.method ?? null);
  const named = ours ? `: ${say(methodNames[ours])}` : "";
  return (
    <Field
      size="small"
      label={say(WORDS.method)}
      {...(suggestion && ours === suggestion.method && { hint: say(suggestion.why) })}
    >
      <Select
        size="small"
        value={chosenMethod ?? ""}
        onChange={(_, { value }) => onChoose(isMethod(value) ? value : null)}
      >
        <option value="">{`${say(WORDS.suited)}${named}`}</option>
        {methods.map((one) => (
          <option key={one} value={one}>
            {say(methodNames[one])}
          </option>
        ))}
      </Select>
    </Field>
  );
}
