// What is loaded together when the screen is first opened.
export { IssueActions as Actions } from "./IssueActions";
export { IssueScreen as Screen } from "./IssueScreen";
