import { Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { AllocationChoices } from "../../domain/distribution/allocation";
import {
  isSharingBasis,
  sharingBasisNames,
  sharingBases,
} from "../../domain/distribution/sharingBasis";
import { viNumber } from "../../domain/rules/say";
import type { Text } from "../../domain/text";
import type { ReadyToAllocate } from "../../services/allocationSession";
import { useSay } from "../language";
import { readFactor } from "./readFactor";

const WORDS = {
  basis: { vi: "Cách chia", en: "Shared" },
  factor: { vi: "Tổng giao so với tỉnh (lần)", en: "Given in all (times)" },
  source: { vi: "Nguồn của trọng số", en: "Source of the weights" },
  example: {
    vi: "ví dụ: dân số 2020, Niên giám thống kê",
    en: "such as: population 2020, yearbook",
  },
} as const satisfies Record<string, Text>;

const BASIS_HINTS: Readonly<Record<AllocationChoices["basis"], Text>> = {
  equal: {
    vi: "Phần tỉnh còn phải đạt thêm được chia đều.",
    en: "What the province still lacks is shared equally.",
  },
  profile: {
    vi: "Chia theo trọng số; chưa có trọng số thì theo số thực hiện năm trước.",
    en: "In ratio to the weights; without them, to the last actual figures.",
  },
  headroom: {
    vi: "Nơi còn cách giới hạn xa hơn nhận phần nhiều hơn.",
    en: "Who is further from its limit takes more.",
  },
};

const useStyles = makeStyles({
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(140px, 1fr))",
    alignItems: "start",
    gap: tokens.spacingHorizontalS,
  },
  input: { width: "100%", minWidth: 0 },
});

interface Props {
  readonly ready: ReadyToAllocate;
  readonly onChoose: (choices: Partial<AllocationChoices>) => void;
}

/** By what the target is shared out, how much of it is given in all, and where the weights come from. */
export function SharingForm({ ready: { choices, localities }, onChoose }: Props) {
  const styles = useStyles();
  const say = useSay();
  const [factor, setFactor] = useState(viNumber(choices.factor));
  const [source, setSource] = useState<string | null>(null);
  const [problem, setProblem] = useState<Text | null>(null);
  const takeFactor = (): void => {
    const read = readFactor(factor);
    setProblem(read.ok ? null : read.problem);
    if (read.ok && read.value !== choices.factor) onChoose({ factor: read.value });
  };
  const takeSource = (): void => {
    if (source !== null && source.trim() !== choices.weightSource) {
      onChoose({ weightSource: source.trim() });
    }
    setSource(null);
  };
  return (
    <>
      <div className={styles.pair}>
        <Field size="small" label={say(WORDS.basis)} hint={say(BASIS_HINTS[choices.basis])}>
          <Select
            size="small"
            value={choices.basis}
            onChange={(_, { value }) => isSharingBasis(value) && onChoose({ basis: value })}
          >
            {sharingBases.map((one) => (
              <option key={one} value={one}>
                {say(sharingBasisNames[one])}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          size="small"
          label={say(WORDS.factor)}
          {...(problem && { validationMessage: say(problem) })}
        >
          <Input
            className={styles.input}
            size="small"
            inputMode="decimal"
            autoComplete="off"
            value={factor}
            onChange={(_, { value }) => setFactor(value)}
            onBlur={takeFactor}
            onKeyDown={({ key }) => key === "Enter" && takeFactor()}
          />
        </Field>
      </div>
      {localities.some(({ weight }) => weight !== null) && (
        <Field size="small" label={say(WORDS.source)}>
          <Input
            className={styles.input}
            size="small"
            autoComplete="off"
            placeholder={say(WORDS.example)}
            value={source ?? choices.weightSource}
            onChange={(_, { value }) => setSource(value)}
            onBlur={takeSource}
            onKeyDown={({ key }) => key === "Enter" && takeSource()}
          />
        </Field>
      )}
    </>
  );
}
