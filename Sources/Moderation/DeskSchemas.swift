package import YAML

/// The files of a desk that people edit, as their readers know them and as `answerbank-intake schema` tells editors.
package enum DeskSchemas {
    package static let all = [
        FileSchema("desk", .mapping(Desk.shape), "desk.yaml: how this desk works."),
        FileSchema("moderators", .list(Desk.moderatorShape), "moderators.yaml: who works at this desk."),
        FileSchema("calendar", .mapping(OfficeCalendar.shape), "calendar.yaml: when the office is open, who is away and who is on duty."),
        FileSchema("channels", .list(channelShape), "channels.yaml: what the columns of forms mean."),
    ]

    static let channelShape = Shape([
        .required("name", .wordMatching("^[a-z0-9][a-z0-9-]*$"), "The channel, as reports name it: small letters, digits, hyphens."),
        .required("question", .texts, "The columns that hold the question, by header or number."),
        .optional("language", .text, "The column that holds the language."),
        .optional("drop", .texts, "Columns that are dropped unread."),
        .optional("drop-others", .flag, "Whether columns that are not named here are dropped; otherwise they set a record aside."),
    ])
}

extension Desk {
    static let shape = Shape([
        .optional("format", .whole(1...newestFormat), "The format of this desk."), .optional("language", .text, "The language of messages that do not say theirs."),
        .optional("bank", .text, "The folder of the bank for which this desk works."),
        .optional("shared-with", .choice(Sharing.allCases.map(\.rawValue)), "Who may read and write in the folder."),
    ])

    static let moderatorShape = Shape([.required("id", .text, "A neutral id, never a name.")])
}

extension OfficeCalendar {
    static let shape = Shape([
        .optional("time-zone", .text, "Such as Europe/Stockholm."), .optional("office-hours", .hours, "Days and times in which hours of the promise pass."),
        .optional("holidays", .items(.day), "Days on which the office is closed."), .optional("away", .items(.mapping(awayShape)), "Who is away, and who stands in."),
        .optional("rota", .items(.mapping(rotaShape)), "Who is on duty."),
    ])

    static let awayShape = Shape([
        .required("moderator", .text, "Who is away."), .required("from", .day, "The first day."), .required("to", .day, "The last day."),
        .optional("stand-in", .text, "Who looks after their items meanwhile."),
    ])
    static let rotaShape = Shape([
        .required("from", .day, "The first day."), .required("to", .day, "The last day."), .required("moderators", .texts, "Who is on duty."),
    ])
}
