import { Field, Select } from "@fluentui/react-components";
import type { Indicator } from "../../domain/plan/plan";
import type { Text } from "../../domain/text";
import type { ReadyToAllocate } from "../../services/allocationSession";
import { useSay } from "../language";

const LABEL: Text = { vi: "Chỉ tiêu", en: "Indicator" };

interface Props {
  readonly ready: ReadyToAllocate;
  readonly onChoose: (key: string) => void;
}

/** Which indicator is shared out. */
export function IndicatorChoice({ ready: { knowledge, row }, onChoose }: Props) {
  const say = useSay();
  return (
    <Field size="small" label={say(LABEL)}>
      <Select size="small" value={row.key} onChange={(_, { value }) => onChoose(value)}>
        {knowledge.plan.indicators.map((one) => (
          <option key={one.key} value={one.key}>
            {titleOf(one)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function titleOf({ stt, name, unit }: Indicator): string {
  const title = [stt?.text, name.text].filter(Boolean).join(". ");
  return unit ? `${title} (${unit.text})` : title;
}
