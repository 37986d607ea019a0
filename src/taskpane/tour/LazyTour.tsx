import { useEffect } from "react";
import type { OpenStore } from "../../services/store";
import { FailureBar } from "../FailureBar";
import { LazyPart } from "../frame/lazyPart";
import type { ScreenName } from "../frame/screens";
import { useStore } from "../store";
import type { Tour } from "./tour";

/** What the tour is shown with. */
export const tourPart = new LazyPart(() => import("./TourCard"));

interface Props {
  readonly tour: Tour;
  readonly screens: OpenStore<ScreenName>;
}

/** The tour, loaded when it is first taken. */
export function LazyTour({ tour, screens }: Props) {
  const { step } = useStore(tour);
  const loading = useStore(tourPart);
  const taken = step !== null;
  useEffect(() => {
    if (taken) void tourPart.open();
  }, [taken]);
  if (step === null) return null;
  if (loading.state === "failed") return <FailureBar message={loading.message} />;
  if (loading.state !== "there") return null;
  const { TourCard } = loading.part;
  return <TourCard tour={tour} step={step} screens={screens} />;
}
