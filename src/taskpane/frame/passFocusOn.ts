/** The id of the primary action, which is always there. */
export const PRIMARY_ACTION = "primary-action";

/** The `ref` of a button that comes and goes: when it goes with the focus, the primary action gets it. */
export function passFocusOn(button: HTMLElement | null): () => void {
  return () => {
    if (button === document.activeElement) document.getElementById(PRIMARY_ACTION)?.focus();
  };
}
