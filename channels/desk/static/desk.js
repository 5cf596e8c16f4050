// The console comes alive: events renew the lists and the open conversation; forms also work without this.
import { startClocks } from "./clocks.js";
import { startEvents } from "./events.js";
import { startKeys } from "./keys.js";
import { startNotices } from "./notices.js";
import { startReply } from "./reply.js";
import { startReveal } from "./reveal.js";
import { startSide } from "./side.js";
import { startTranslate } from "./translate.js";

startClocks();
startNotices();
startEvents();
startReply();
startReveal();
startSide();
startTranslate();
startKeys();
