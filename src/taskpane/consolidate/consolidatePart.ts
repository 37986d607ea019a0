// What is loaded together when the screen is first opened.
export { ConsolidateActions as Actions } from "./ConsolidateActions";
export { ConsolidateScreen as Screen } from "./ConsolidateScreen";
