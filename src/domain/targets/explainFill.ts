import { enNumber, viNumber } from "../rules/say";
import type { Text } from "../text";
import type { FilledCell } from "./filledCells";
import { methodNames } from "./method";

/** How a filled target was computed, and from which numbers (cách tính, nguồn số). */
export function explainFill({ method, inputs }: Pick<FilledCell, "method" | "inputs">): Text {
  const { baseline, goal, of, held, makes } = inputs;
  const parts: Text[] = [methodNames[method]];
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
