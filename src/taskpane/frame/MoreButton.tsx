import { Button } from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { useSay } from "../language";
import type { Parts } from "../parts";
import { useStore } from "../store";
import type { MoreMenuProps } from "./MoreMenu";
import { MORE } from "./moreWords";

interface Props extends Omit<MoreMenuProps, "asked"> {
  readonly menu: Parts["menu"];
}

/** The button at the head; its menu comes right after the first paint, and opens then where it was asked for before. */
export function MoreButton({ menu, ...props }: Props) {
  const say = useSay();
  const state = useStore(menu);
  const [asked, setAsked] = useState(false);
  if (state.state === "there") {
    const MoreMenu = state.part;
    return <MoreMenu {...props} asked={asked} />;
  }
  const ask = (): void => {
    setAsked(true);
    void menu.open();
  };
  return (
    <Button
      appearance="subtle"
      icon={<MoreHorizontal20Regular />}
      aria-label={say(MORE)}
      aria-haspopup="menu"
      onClick={ask}
    />
  );
}
