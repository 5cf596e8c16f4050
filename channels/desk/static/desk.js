// The console comes alive: events renew the lists and the open conversation; forms also work without this.
import { startEvents } from "./events.js";
import { startReply } from "./reply.js";
import { startClocks } from "./clocks.js";

startClocks();
startEvents();
startReply();
