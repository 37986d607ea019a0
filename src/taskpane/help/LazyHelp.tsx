import { Suspense, lazy } from "react";
import type { Tour } from "../tour/tour";
import type { ScreenName } from "../frame/screens";
import { type OpenStore, useStore } from "../store";
import type { Help } from "./helpPlace";

const load = () => import("./HelpDialog");

const HelpDialog = lazy(async () => ({ default: (await load()).HelpDialog }));

/** Loads the help before it is asked for, so that it does not depend on the server then. */
export async function loadHelp(): Promise<void> {
  await load();
}

interface Props {
  readonly help: Help;
  readonly tour: Tour;
  readonly screens: OpenStore<ScreenName>;
}

/** The help, loaded when it is first opened. */
export function LazyHelp({ help, tour, screens }: Props) {
  const place = useStore(help);
  if (!place) return null;
  return (
    <Suspense fallback={null}>
      <HelpDialog help={help} place={place} tour={tour} screens={screens} />
    </Suspense>
  );
}
