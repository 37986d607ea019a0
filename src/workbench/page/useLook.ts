import { useEffect, useState } from "react";
import { useDarkRoom } from "./useDarkRoom";

/** Whether the page is dark: as the system wishes, until somebody chooses. */
export interface LookControl {
  readonly dark: boolean;
  /** What was chosen; null while the system decides. */
  readonly chosen: boolean | null;
  toggle(): void;
}

/** The page's look, which everything on it takes by its CSS. */
export function useLook(): LookControl {
  const system = useDarkRoom();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const dark = chosen ?? system;
  useEffect(() => {
    document.documentElement.style.colorScheme = chosen === null ? "" : dark ? "dark" : "light";
  }, [chosen, dark]);
  return { dark, chosen, toggle: () => setChosen(!dark) };
}
