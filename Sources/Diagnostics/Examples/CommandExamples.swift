/// Of building, searching and other commands.
extension Example {
    static let outputNotASite = commands("answerbank build --output Documents", "answerbank build --output my-site", ["path": "Documents"])
    static let outputInsideBank = commands("answerbank build --output content/my-site", "answerbank build --output my-site", ["path": "content/my-site"])
    static let outputBusy = commands(
        "answerbank build --output my-site &\nanswerbank build --output my-site", "answerbank build --output my-site\nanswerbank build --output my-site", ["path": "my-site"])
    static let searchIndexMissing = commands(
        "answerbank search --site content --language en rent", "answerbank build --output my-site\nanswerbank search --site my-site --language en rent", ["path": "content", "language": "en"])
    static let searchIndexDamaged = commands(
        "answerbank search --site my-site --language en rent", "answerbank build --output my-site\nanswerbank search --site my-site --language en rent", ["path": "my-site/search/en.js"])
    static let queryLineInvalid = Example(
        .none, .files([File("queries.jsonl", "▸rent\n")]), .files([File("queries.jsonl", "{\"id\": \"q1\", \"query\": \"rent\"}\n")]), [:])
    static let pictureLibraryMissing = commands("answerbank build --output my-site", "sudo apt-get install librsvg2-2 fonts-dejavu-core\nanswerbank build --output my-site")

    static let answerNotFound = commands("answerbank new translation rnet sv", "answerbank new translation rent sv", ["id": "rnet", "language": "en"], nearest: ["rent"])
    static let alreadyApproved = commands(
        "answerbank approve content/answers/rent.en.md --as m1\nanswerbank approve content/answers/rent.en.md --as m1",
        "answerbank approve content/answers/rent.en.md --as m1\nanswerbank approve content/answers/rent.en.md --as m2", ["path": answerPath, "who": "m1"])
    static let notAnAnswer = commands("answerbank approve content/topics.yaml --as m1", "answerbank approve content/answers/rent.en.md --as m1")
    static let diagnosticUnknown = commands("answerbank explain topic-unkown", "answerbank explain topic-unknown", ["id": "topic-unkown"], nearest: ["topic-unknown"])
    static let accountUnknown = Example(
        .none, .files([File("accounts.yaml", "m1: [gitlab:ann]\n")]), .files([File("accounts.yaml", "m1: [gitlab:ann, github:ann]\n")]), ["host": "github"])
}
