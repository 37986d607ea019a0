import type { CSSProperties } from "react";
import type { BorderLine, CellFormat } from "../../model/format/cellFormat";
import { shade } from "./shade";

/** The looks of a cell and of its neighbours to the right and below, which may draw the line between. */
export interface Neighbourhood {
  readonly own: CellFormat;
  readonly right: CellFormat;
  readonly below: CellFormat;
}

const WIDTHS: Readonly<Record<BorderLine["weight"], number>> = {
  Hairline: 1,
  Thin: 1,
  Medium: 2,
  Thick: 3,
};

const STYLES: Readonly<Record<BorderLine["style"], string>> = {
  Continuous: "solid",
  Double: "double",
  Dot: "dotted",
  Dash: "dashed",
  DashDot: "dashed",
  DashDotDot: "dashed",
  SlantDashDot: "dashed",
};

/** The ground and the right and lower line of a cell; each cell draws these two, so no line is drawn twice. */
export function boxStyle({ own, right, below }: Neighbourhood, dark: boolean): CSSProperties {
  const ground = own.fill === null ? null : shade(own.fill, dark);
  const line = (chosen: BorderLine | undefined): string | undefined => {
    if (chosen) {
      return `${WIDTHS[chosen.weight]}px ${STYLES[chosen.style]} ${shade(chosen.color, dark)}`;
    }
    // A filled cell hides the gridlines.
    return ground === null ? undefined : `1px solid ${ground}`;
  };
  const borderRight = line(own.borders.right ?? right.borders.left);
  const borderBottom = line(own.borders.bottom ?? below.borders.top);
  return {
    ...(ground !== null && { background: ground }),
    ...(borderRight !== undefined && { borderRight }),
    ...(borderBottom !== undefined && { borderBottom }),
  };
}
