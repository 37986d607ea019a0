// What is loaded together when the screen is first opened.
export { FillActions as Actions } from "./FillActions";
export { FillPanel as Screen } from "./FillPanel";
