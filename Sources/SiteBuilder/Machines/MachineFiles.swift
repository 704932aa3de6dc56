import KnowledgeBank

/// Files for machines that are made from the same answers: they can be made on their own, and kept where nothing has changed that they are made from.
struct MachineFiles: Sendable {
    let paths: [String]
    /// Answers whose texts the files hold; of others they hold front matter at most.
    var texts: [Answer] = []
    let make: @Sendable () -> [OutputFile]

    static func all(_ site: Site) -> [MachineFiles] {
        let allFeeds = site.bank.settings.languages.flatMap { language in
            [feeds(in: "/\(language)/", site) { Feed.language(language, site) }]
                + site.bank.topics.compactMap { topic in
                    site.siteMap.path(of: .topic(topic.id, language, number: 1)).map { page in feeds(in: page, site) { Feed.topic(topic, language, site) } }
                }
        }
        let shelves = PartnerFiles.shelves(site).map { shelf in
            MachineFiles(paths: [shelf.jsonPath, shelf.textPath], texts: shelf.answers) { PartnerFiles.files(shelf, site) }
        }
        return allFeeds + [MachineFiles(paths: [PartnerFiles.overviewPath]) { [PartnerFiles.overview(site)] }] + shelves
    }

    /// The same feed in each format.
    private static func feeds(in folder: String, _ site: Site, _ feed: @escaping @Sendable () -> Feed?) -> MachineFiles {
        MachineFiles(paths: [AtomFeed.name, JSONFeed.name].map { folder.dropFirst() + $0 }) { feed().map { [AtomFeed.file($0, site), JSONFeed.file($0, site)] } ?? [] }
    }
}
