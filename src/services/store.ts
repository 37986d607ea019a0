/** Something that has a state and tells of its changes: sessions, settings, the look. */
export interface Store<State> {
  readonly state: State;
  /** Calls back after every change of `state`; the result stops it. */
  subscribe(listener: () => void): () => void;
}

/** A store that its owner may change. */
export interface OpenStore<State> extends Store<State> {
  set(state: State): void;
}

/** Makes a store; setting the same state tells nobody. */
export function createStore<State>(initial: State): OpenStore<State> {
  let now = initial;
  const listeners = new Set<() => void>();
  return {
    get state() {
      return now;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set(state) {
      if (Object.is(state, now)) return;
      now = state;
      for (const listener of listeners) listener();
    },
  };
}
