extension Example {
    static let fileMissing = commands("answerbank approve content/answers/rents.en.md --as m1", "answerbank approve content/answers/rent.en.md --as m1", ["path": "content/answers/rents.en.md"])
    static let fileUnreadable = commands(
        "chmod a-r content/topics.yaml\nanswerbank check", "chmod u+r content/topics.yaml\nanswerbank check", ["path": "content/topics.yaml", "reason": "Permission denied"])
    static let fileUnwritable = commands("answerbank build --output /usr/my-site", "answerbank build --output my-site", ["path": "/usr/my-site", "reason": "Permission denied"])
    static let diskFull = commands("answerbank build --output /mnt/full/my-site", "df -h\nanswerbank build --output my-site", ["path": "/mnt/full/my-site"])
    static let fileTooLarge = commands("wc -c content/answers/rent.en.md     # 70000", "wc -c content/answers/rent.en.md     # 7000", ["limit": "64 KiB"])
    static let fileNotUTF8 = body("Ask at the Caf▸\\xE9.", "Ask at the Café.")
    static let fileControlCharacter = body("Call ▸\\xE2\\x80\\xAEus.", "Call us.")
    static let fileHasBOM = file(answerPath, "▸\\xEF\\xBB\\xBF" + answerText(), answerText())
    static let fileLinkLoop = commands("ln -s . content/answers/more\nanswerbank check", "rm content/answers/more\nanswerbank check", ["path": "content/answers/more"])
    static let fileUnexpected = files([File("content/answers/notes.txt", "▪Ask the landlord.\n")], [File("notes.txt", "Ask the landlord.\n")])
    static let fileExists = commands("answerbank new answer rent --topic economy", "answerbank new answer rent-in-advance --topic economy", ["path": "content/answers/economy/rent.en.md"])
}
