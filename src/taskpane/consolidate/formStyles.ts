import { tokens, typographyStyles } from "@fluentui/react-components";
import type { GriffelStyle } from "@fluentui/react-components";

/** A question with its answer below, on a ground of its own. */
export const formStyle: GriffelStyle = {
  display: "flex",
  flexDirection: "column",
  rowGap: tokens.spacingVerticalXS,
  margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  padding: tokens.spacingVerticalS,
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: tokens.colorNeutralBackground3,
};

export const askedStyle: GriffelStyle = { ...typographyStyles.body1, margin: 0 };

export const asideStyle: GriffelStyle = {
  ...typographyStyles.caption1,
  margin: 0,
  color: tokens.colorNeutralForeground2,
};

export const answerStyle: GriffelStyle = {
  display: "flex",
  flexWrap: "wrap",
  alignItems: "center",
  columnGap: tokens.spacingHorizontalS,
  rowGap: tokens.spacingVerticalXS,
};

export const growingStyle: GriffelStyle = {
  flex: "1 1 140px",
  minWidth: 0,
  "& select, & input": { minWidth: 0 },
};
