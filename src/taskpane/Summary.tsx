import type { ComponentProps } from "react";

/** The title of a part that opens; on the web office.js moves the focus itself, and only to what says that it takes it. */
export function Summary(props: ComponentProps<"summary">) {
  return <summary tabIndex={0} {...props} />;
}
