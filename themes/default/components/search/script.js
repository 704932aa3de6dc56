// Shows the search box, and fetches the search itself when somebody turns to it.
document.querySelectorAll("[data-search]").forEach(function (box) {
  "use strict";
  var input = box.querySelector("input"), loading = false;

  function load() {
    var script;
    if (loading || window.answerbankVectors) { return; }
    loading = true;
    script = document.createElement("script");
    script.src = box.dataset.engine;
    script.onerror = function () {
      loading = false;
      script.remove();
      box.querySelector("[role=status]").textContent = box.dataset.failed;
      box.querySelector(".search-else").hidden = false;
    };
    document.head.append(script);
  }

  input.addEventListener("focus", load);
  input.addEventListener("input", load);
  box.hidden = false;
  if (input.value !== "" || document.activeElement === input) { load(); }
});
