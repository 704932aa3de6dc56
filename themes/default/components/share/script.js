// A link to copy and a page to print: both stay on this device.
document.querySelectorAll(".share-buttons").forEach(function (row) {
  "use strict";
  var copy = row.querySelector("[data-copy]"), status = row.querySelector("[role=status]");
  if (navigator.clipboard) {
    copy.addEventListener("click", function () {
      navigator.clipboard.writeText(copy.dataset.copy).then(function () { status.textContent = copy.dataset.copied; }, function () { copy.hidden = true; });
    });
  } else { copy.hidden = true; }
  row.querySelector("[data-print]").addEventListener("click", function () { print(); });
  row.hidden = false;
});
