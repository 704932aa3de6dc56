extension Example {
    static let themeMissing = commands("answerbank build --theme themes/defualt", "answerbank build --theme themes/default", ["path": "themes/defualt"])
    static let themeLoop = file("my-theme/theme.yaml", "▪format: 1\nname: Mine\nextends: my-theme\n", "format: 1\nname: Mine\nextends: default\n", ["id": "my-theme"])
    static let templateMissing = Example(
        .theme, .files([File("my-theme/theme.yaml", "format: 1\nname: Mine\n")]), .files([File("my-theme/theme.yaml", "format: 1\nname: Mine\nextends: default\n")]), ["name": "front"],
        place: Place(file: "my-theme"))
    static let templateSyntax = file(
        "my-theme/templates/redirect.mustache", "<a href=\"{{target}}\">▸{{#title}}</a>\n", "<a href=\"{{target}}\">{{#title}}{{title}}{{/title}}</a>\n", ["reason": "title is never closed"])
    static let templateNameMissing = file(
        "my-theme/templates/redirect.mustache", "<a href=\"▸{{targt}}\">\n", "<a href=\"{{target}}\">\n", ["name": "targt", "known": "canonical, home, language, target, title, …"], nearest: ["target"]
    )
    static let templateTooDeep = file("my-theme/templates/redirect.mustache", "▸{{>redirect}}\n", "{{>components/crisis}}\n", ["limit": "100"])
    static let stringMissing = Example(
        .theme, .files([File("my-theme/strings/en.yaml", "greeting: Hello\n"), File("my-theme/strings/sv.yaml", "▪topics: Ämnen\n")]),
        .files([File("my-theme/strings/en.yaml", "greeting: Hello\n"), File("my-theme/strings/sv.yaml", "greeting: Hej\n")]), ["key": "greeting", "language": "sv"])
    static let stringSlotMissing = file(
        "my-theme/strings/en.yaml", "date-day: ▸\"{day} {month}\"\n", "date-day: \"{day} {month} {year}\"\n", ["key": "date-day", "slot": "{year}"])
}
