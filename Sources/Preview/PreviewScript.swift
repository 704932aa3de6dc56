/// What the preview adds to pages: it reloads them after a build and shows what is wrong.
enum PreviewScript {
    static let script = Array(
        """
        (function () {
          "use strict";
          var generation = -1;

          function element(name, className, text) {
            var made = document.createElement(name);
            made.className = className;
            made.textContent = text;
            return made;
          }

          function show(problems) {
            var old = document.querySelector(".preview-problems");
            if (old) { old.remove(); }
            if (problems.length === 0) { return; }
            var panel = document.createElement("details"), list = document.createElement("ul");
            panel.className = "preview-problems";
            panel.open = problems.some(function (problem) { return problem.severity === "error"; });
            panel.appendChild(element("summary", "", String(problems.length)));
            problems.forEach(function (problem) {
              var item = document.createElement("li");
              item.append(element("code", "", problem.place), element("strong", problem.severity, problem.message), element("span", "", problem.help));
              list.appendChild(item);
            });
            panel.appendChild(list);
            document.body.appendChild(panel);
          }

          function ask() {
            fetch("/_preview/changes?since=" + generation).then(function (answer) { return answer.json(); }).then(function (state) {
              if (generation >= 0 && state.generation !== generation && !state.failed) { location.reload(); return; }
              generation = state.generation;
              show(state.problems);
              ask();
            }).catch(function () { setTimeout(ask, 1000); });
          }

          var style = document.createElement("link");
          style.rel = "stylesheet";
          style.href = "/_preview/preview.css";
          document.head.appendChild(style);
          ask();
        })();

        """.utf8)

    static let style = Array(
        """
        .preview-problems { position: fixed; inset: auto 0 0; max-block-size: 60vh; overflow: auto; margin: 0; padding: .5rem 1rem; background: #fff8e6; color: #2b2410; border-block-start: .25rem solid #b26a00; font: 1rem/1.5 system-ui, sans-serif; }
        .preview-problems summary { cursor: pointer; font-weight: 700; }
        .preview-problems summary::before { content: "⚠ "; }
        .preview-problems li { margin-block: .5rem; }
        .preview-problems code, .preview-problems strong, .preview-problems span { display: block; }
        .preview-problems .error { color: #8c1d18; }

        """.utf8)

    /// Shown while no build has succeeded yet.
    static let emptyPage = Array(
        """
        <!DOCTYPE html>
        <html lang="en">
        <head><meta charset="utf-8"><title>AnswerBank</title><script src="/_preview/preview.js" defer></script></head>
        <body></body>
        </html>

        """.utf8)
}
