// What is loaded together when the screen is first opened.
export { DeadlinesActions as Actions } from "./DeadlinesActions";
export { DeadlinesScreen as Screen } from "./DeadlinesScreen";
