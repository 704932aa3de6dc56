// Whether somebody answers now, by the clock of where they are. Without this script the hours stand alone.
(function () {
  "use strict";
  var list = document.querySelector("[data-open-now]"), text, days;
  if (!list || !window.Intl) { return; }
  text = list.dataset;
  days = text.weekdays.split(" ");

  // Minutes since Monday 00:00 in a time zone.
  function now(zone) {
    var parts = {};
    new Intl.DateTimeFormat("en-GB", { timeZone: zone, weekday: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).formatToParts(new Date()).forEach(function (part) { parts[part.type] = part.value; });
    return ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].indexOf(parts.weekday) * 1440 + Number(parts.hour) * 60 + Number(parts.minute);
  }

  // [opens, closes] in minutes of the week; spans that follow each other are one.
  function spans(hours) {
    var all = [], joined = [];
    hours.split(";").forEach(function (group) {
      var parts = group.split(":"), days = parts[0].split("-").map(Number), day;
      for (day = days[0]; day <= days[1]; day += 1) {
        parts[1].split(",").forEach(function (span) {
          var ends = span.split("-").map(Number);
          all.push([day * 1440 + ends[0], day * 1440 + ends[1] + (ends[1] <= ends[0] ? 1440 : 0)]);
        });
      }
    });
    all.sort(function (a, b) { return a[0] - b[0]; }).forEach(function (span) {
      var last = joined[joined.length - 1];
      if (last && span[0] <= last[1]) { last[1] = Math.max(last[1], span[1]); } else { joined.push(span); }
    });
    // From Sunday into Monday.
    if (joined.length > 1 && joined[joined.length - 1][1] >= 10080 + joined[0][0]) { joined[joined.length - 1][1] = joined.shift()[1] + 10080; }
    return joined;
  }

  function clock(minutes) {
    var hour = Math.floor(minutes % 1440 / 60), minute = minutes % 60;
    return (hour < 10 ? "0" : "") + hour + (minute === 0 ? "" : "." + (minute < 10 ? "0" : "") + minute);
  }

  function wording(hours, zone) {
    var time = now(zone), week = spans(hours), open, next;
    open = week.find(function (span) { return span[0] <= time && time < span[1] || time + 10080 < span[1]; });
    if (open) { return [true, open[1] - open[0] >= 10080 ? text.openNowText : text.openUntil.replace("{time}", clock(open[1]))]; }
    next = week.find(function (span) { return span[0] > time; }) || [week[0][0] + 10080];
    if (Math.floor(next[0] / 1440) === Math.floor(time / 1440)) { return [false, text.opensToday.replace("{time}", clock(next[0]))]; }
    return [false, text.opensOn.replace("{day}", days[Math.floor(next[0] / 1440) % 7]).replace("{time}", clock(next[0]))];
  }

  function show() {
    list.querySelectorAll("[data-hours]").forEach(function (place) {
      var found = wording(place.dataset.hours, place.dataset.zone);
      place.textContent = found[1];
      place.toggleAttribute("data-open", found[0]);
      place.hidden = false;
    });
  }

  show();
  setInterval(show, 30000);
})();
