import { remember, remembered } from "../remembered";
import { type Store, createStore } from "../../services/store";

export interface TourState {
  /** The step that is shown; null while there is no tour. */
  readonly step: number | null;
  /** Whether the tour is offered by itself: until somebody took or refused it. */
  readonly offered: boolean;
}

/** The short way through the jobs. */
export interface Tour extends Store<TourState> {
  start(): void;
  goTo(step: number): void;
  /** Ended or skipped, it is never offered by itself again. */
  end(): void;
}

/** A tour whose end is remembered where the browser allows it; `partition` keeps apart what Office keeps apart. */
export function createTour(partition = ""): Tour {
  const key = `${partition}so-ke-hoach.tour`;
  const store = createStore<TourState>({ step: null, offered: remembered(key) !== "done" });
  return {
    get state() {
      return store.state;
    },
    subscribe: (listener) => store.subscribe(listener),
    start: () => store.set({ ...store.state, step: 0 }),
    goTo: (step) => store.set({ ...store.state, step }),
    end() {
      remember(key, "done");
      store.set({ step: null, offered: false });
    },
  };
}
