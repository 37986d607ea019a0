import { type Store, createStore } from "./store";

/** A job of one sitting: a state that the job alone changes, and whoever shows it is told. */
export abstract class Session<State> implements Store<State> {
  private readonly held;

  protected constructor(initial: State) {
    this.held = createStore(initial);
  }

  get state(): State {
    return this.held.state;
  }

  /** Calls back after every change of `state`; the result stops it. */
  subscribe(listener: () => void): () => void {
    return this.held.subscribe(listener);
  }

  protected set(state: State): void {
    this.held.set(state);
  }
}
