// The page of call-backs needs only this of the console.
import { startReveal } from "./reveal.js";

startReveal();
