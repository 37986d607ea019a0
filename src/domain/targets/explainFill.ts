import { enNumber, viNumber } from "../rules/say";
import type { Text } from "../text";
import type { FilledCell } from "./filledCells";
import { methodNames } from "./method";
import { type Scenario, scenarioNames } from "./scenario";

/** How a filled target was computed, and from which numbers (cách tính, nguồn số). */
export function explainFill({ method, inputs }: Pick<FilledCell, "method" | "inputs">): Text {
  const { baseline, goal, of, held, makes, weights } = inputs;
  const parts: Text[] = [methodWords({ method, inputs })];
  if (weights) {
    const list = (number: (value: number) => string) => weights.map(number).join(" – ");
    parts.push({
      vi: `trọng số các năm ${list(viNumber)}`,
      en: `weights of the years ${list(enNumber)}`,
    });
  }
  if (baseline !== null) {
    parts.push({ vi: `mức gốc ${viNumber(baseline)}`, en: `from ${enNumber(baseline)}` });
  }
  parts.push({ vi: `mục tiêu “${goal}”`, en: `goal “${goal}”` });
  if (of) {
    const source: Text =
      of.source === "" ? { vi: "", en: "" } : { vi: `, ${of.source}`, en: `, ${of.source}` };
    parts.push({
      vi: `tổng số ${viNumber(of.value)} ${of.unit}${source.vi}`,
      en: `total of ${of.unit}: ${enNumber(of.value)}${source.en}`,
    });
  }
  if (held.length > 0) {
    const list = (number: (value: number) => string): string =>
      held.map(([year, value]) => `${year}: ${number(value)}`).join("; ");
    parts.push({ vi: `giữ nguyên ${list(viNumber)}`, en: `held ${list(enNumber)}` });
  }
  if (makes !== null) {
    parts.push({
      vi: "làm tròn để các dòng cộng đúng dòng trên",
      en: "rounded so that the rows make the one above",
    });
  }
  return {
    vi: `${parts.map(({ vi }) => vi).join("; ")}.`,
    en: `${parts.map(({ en }) => en).join("; ")}.`,
  };
}

/** The method in a word or two, with its scenario where that is not the base: `Bước đều, kịch bản thấp`. */
export function methodWords({ method, inputs }: Pick<FilledCell, "method" | "inputs">): Text {
  const name = inputs.weights ? BY_WEIGHTS : methodNames[method];
  if (!inputs.scenario) return name;
  const scenario = scenarioWords(inputs.scenario);
  return { vi: `${name.vi}, ${scenario.vi}`, en: `${name.en}, ${scenario.en}` };
}

const BY_WEIGHTS: Text = { vi: "Theo trọng số năm", en: "By weights of the years" };

function scenarioWords(scenario: Scenario): Text {
  const { vi, en } = scenarioNames[scenario];
  return { vi: `kịch bản ${vi.toLowerCase()}`, en: `${en.toLowerCase()} scenario` };
}
