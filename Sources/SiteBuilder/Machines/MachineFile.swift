import KnowledgeBank

/// A file for machines that is made from many answers: each can be made on its own, and kept where nothing has changed that it is made from.
struct MachineFile: Sendable {
    let path: String
    /// Answers whose texts the file holds; of others it holds front matter at most.
    var texts: [Answer] = []
    let make: @Sendable () -> OutputFile?

    static func all(_ site: Site) -> [MachineFile] {
        let allFeeds = site.bank.settings.languages.flatMap { language in
            feeds(in: "/\(language)/", site) { Feed.language(language, site) }
                + site.bank.topics.flatMap { topic in
                    site.siteMap.path(of: .topic(topic.id, language, number: 1)).map { page in feeds(in: page, site) { Feed.topic(topic, language, site) } } ?? []
                }
        }
        let shelves = PartnerFiles.shelves(site).flatMap { shelf in
            [
                MachineFile(path: shelf.jsonPath, texts: shelf.answers) { PartnerFiles.json(shelf, site) },
                MachineFile(path: shelf.textPath, texts: shelf.answers) { PartnerFiles.text(shelf, site) },
            ]
        }
        return allFeeds + [MachineFile(path: PartnerFiles.overviewPath) { PartnerFiles.overview(site) }] + shelves
    }

    /// The same feed in each format.
    private static func feeds(in folder: String, _ site: Site, _ feed: @escaping @Sendable () -> Feed?) -> [MachineFile] {
        [
            MachineFile(path: folder.dropFirst() + AtomFeed.name) { feed().map { AtomFeed.file($0, site) } },
            MachineFile(path: folder.dropFirst() + JSONFeed.name) { feed().map { JSONFeed.file($0, site) } },
        ]
    }
}
