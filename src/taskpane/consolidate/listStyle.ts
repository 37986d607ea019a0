import type { GriffelStyle } from "@fluentui/react-components";

/** A list whose lines speak for themselves. */
export const listStyle: GriffelStyle = { listStyleType: "none", margin: 0, padding: 0 };
