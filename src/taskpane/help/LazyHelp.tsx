import { useEffect } from "react";
import type { OpenStore } from "../../services/store";
import { FailureBar } from "../FailureBar";
import { LazyPart } from "../frame/lazyPart";
import type { ScreenName } from "../frame/screens";
import { useStore } from "../store";
import type { Tour } from "../tour/tour";
import type { Help } from "./helpPlace";

/** What the help is made of. */
export const helpPart = new LazyPart(() => import("./HelpDialog"));

interface Props {
  readonly help: Help;
  readonly tour: Tour;
  readonly screens: OpenStore<ScreenName>;
}

/** The help, loaded when it is first opened. */
export function LazyHelp({ help, tour, screens }: Props) {
  const place = useStore(help);
  const loading = useStore(helpPart);
  useEffect(() => {
    if (place) void helpPart.open();
  }, [place]);
  if (!place) return null;
  if (loading.state === "failed") return <FailureBar message={loading.message} />;
  if (loading.state !== "there") return null;
  const { HelpDialog } = loading.part;
  return <HelpDialog help={help} place={place} tour={tour} screens={screens} />;
}
