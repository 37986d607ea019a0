import { isGeneralFormat } from "../../domain/notation/numberFormat";
import { renderNumber } from "../../domain/notation/render";

/** A number's text as it fits its column: General loses decimals first, anything else becomes `###`, as in Excel. */
export function fitNumber(
  text: string,
  number: { readonly value: number; readonly format: string },
  room: number,
  width: (text: string) => number
): string {
  if (width(text) <= room) return text;
  if (isGeneralFormat(number.format)) {
    for (let decimals = decimalsOf(text) - 1; decimals >= 0; decimals--) {
      const shorter = renderNumber(Number(number.value.toFixed(decimals)));
      if (width(shorter) <= room) return shorter;
    }
  }
  return "#".repeat(Math.max(1, Math.floor(room / width("#"))));
}

function decimalsOf(text: string): number {
  const comma = text.indexOf(",");
  return comma < 0 || /E/.test(text) ? 0 : text.length - comma - 1;
}
