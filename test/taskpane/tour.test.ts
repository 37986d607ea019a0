import { jobs } from "../../src/taskpane/tour/jobs";
import { createTour } from "../../src/taskpane/tour/tour";
import { stepText, tourSteps } from "../../src/taskpane/tour/tourSteps";
import { SCREENS } from "../../src/taskpane/frame/screens";

const world = globalThis as { localStorage?: unknown };

function storage(): Map<string, string> {
  const kept = new Map<string, string>();
  world.localStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  };
  return kept;
}

afterEach(() => delete world.localStorage);

describe("the tour", () => {
  it("is offered until it was ended, also by whoever comes back", () => {
    storage();
    const tour = createTour();
    expect(tour.state).toEqual({ step: null, offered: true });
    tour.start();
    tour.goTo(2);
    expect(tour.state).toEqual({ step: 2, offered: true });
    tour.end();
    expect(tour.state).toEqual({ step: null, offered: false });
    expect(createTour().state.offered).toBe(false);
  });

  it("can be taken again, and is not offered for that", () => {
    storage();
    createTour().end();
    const tour = createTour();
    tour.start();
    expect(tour.state).toEqual({ step: 0, offered: false });
  });

  it("keeps apart what Office keeps apart, and works where nothing is kept", () => {
    const kept = storage();
    createTour("a/").end();
    expect(createTour("b/").state.offered).toBe(true);
    expect([...kept.keys()]).toEqual(["a/so-ke-hoach.tour"]);
    delete world.localStorage;
    const tour = createTour();
    tour.end();
    expect(tour.state.offered).toBe(false);
  });

  it("has a step for each of the four jobs and one for safety", () => {
    expect(tourSteps.map(({ screen }) => screen)).toEqual([
      ...["check", "fill", "deadlines", "consolidate"],
      "overview",
    ]);
    expect(stepText(4)).toEqual({ vi: "Bước 5/5", en: "Step 5/5" });
  });
});

it("names a job for every screen but the overview", () => {
  expect(jobs.map(({ screen }) => screen).sort()).toEqual(
    SCREENS.filter((screen) => screen !== "overview").sort()
  );
});
