import { Suspense, lazy } from "react";
import type { ScreenName } from "../frame/screens";
import { type OpenStore, useStore } from "../store";
import type { Tour } from "./tour";

const load = () => import("./TourCard");

const TourCard = lazy(async () => ({ default: (await load()).TourCard }));

/** Loads the tour before it is asked for, so that it does not depend on the server then. */
export async function loadTour(): Promise<void> {
  await load();
}

interface Props {
  readonly tour: Tour;
  readonly screens: OpenStore<ScreenName>;
}

/** The tour, loaded when it is first taken. */
export function LazyTour({ tour, screens }: Props) {
  const { step } = useStore(tour);
  if (step === null) return null;
  return (
    <Suspense fallback={null}>
      <TourCard tour={tour} step={step} screens={screens} />
    </Suspense>
  );
}
