import { useCallback, useSyncExternalStore } from "react";
import type { Store } from "../services/store";

/** The state of a store, as a component shows it. */
export function useStore<State>(store: Store<State>): State {
  const subscribe = useCallback((listener: () => void) => store.subscribe(listener), [store]);
  return useSyncExternalStore(
    subscribe,
    () => store.state,
    () => store.state
  );
}
