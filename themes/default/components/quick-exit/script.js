// Leaves the site at once: blank first, then elsewhere, in the place of this page in the history.
(function () {
  "use strict";
  var link = document.querySelector(".quick-exit"), status, presses = [];
  if (!link) { return; }

  function leave() {
    document.body.hidden = true;
    document.title = "\u00a0";
    // Nothing is stored; should that ever change, it goes with the visitor.
    ["sessionStorage", "localStorage"].forEach(function (name) {
      try { window[name].clear(); } catch (error) { /* A browser may forbid even asking. */ }
    });
    location.replace(link.href);
  }

  function say(text) {
    if (!status) {
      status = document.createElement("span");
      status.className = "visually-hidden";
      status.setAttribute("role", "status");
      document.body.append(status);
    }
    status.textContent = text;
  }

  link.addEventListener("click", function (event) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) { return; }
    event.preventDefault();
    leave();
  });

  // Shift three times within five seconds, with no other key between.
  document.addEventListener("keydown", function (event) {
    var now = event.timeStamp;
    if (event.key !== "Shift") {
      presses = [];
      return;
    }
    if (event.repeat) { return; }
    presses = presses.filter(function (time) { return now - time < 5000; }).concat(now);
    if (presses.length >= 3) { leave(); } else { say(link.dataset.shift.replace("{count}", presses.length)); }
  });

  // A page that a browser kept from before is shown again.
  addEventListener("pageshow", function (event) {
    if (event.persisted && document.body.hidden) { location.reload(); }
  });
})();
