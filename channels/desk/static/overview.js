// The live part follows the desk's events.
const place = document.querySelector("#now");
let waiting;

new EventSource("/desk/events").addEventListener("queue", () => {
  clearTimeout(waiting);
  waiting = setTimeout(async () => {
    const answer = await fetch("/desk/overview/now", { headers: { "X-Background": "1" } });
    if (answer.ok) place.innerHTML = await answer.text();
    else if (answer.status === 401) location.assign("/desk/login");
  }, 500);
});
