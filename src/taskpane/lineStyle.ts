import { tokens } from "@fluentui/react-components";
import type { GriffelStyle } from "@fluentui/react-components";

/** A line of a list that is pressed as one: as wide as the pane, its focus drawn inside. */
export const lineStyle: GriffelStyle = {
  display: "flex",
  alignItems: "flex-start",
  columnGap: tokens.spacingHorizontalS,
  boxSizing: "border-box",
  width: "100%",
  padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
  border: "none",
  backgroundColor: "transparent",
  color: tokens.colorNeutralForeground1,
  fontFamily: "inherit",
  textAlign: "start",
  cursor: "pointer",
  ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  ":focus-visible": {
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
  },
};

/** A closed line stays short; opened, it says everything. */
export const clampedStyle: GriffelStyle = {
  display: "-webkit-box",
  WebkitBoxOrient: "vertical",
  WebkitLineClamp: "2",
  overflow: "hidden",
};
