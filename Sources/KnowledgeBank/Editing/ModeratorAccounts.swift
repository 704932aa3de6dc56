package import Diagnostics
import YAML

/// Which accounts on a host of repositories are those of which moderator. The file is kept outside the repository, since an account may tell who somebody is:
///
///     m1: [github:ann, gitlab:ann.l]
///     m2: github:bo
package struct ModeratorAccounts: Sendable {
    private let moderators: [String: [ModeratorID]]

    /// - Throws: everything that is wrong with the file; a moderator whom the bank does not know is a problem.
    package init(_ file: SourceFile, for settings: BankSettings) throws(Problems) {
        guard case .mapping(let mapping)? = try YAML.parse(file) else { throw Problems(Diagnostic(.valueNotMapping, at: file.whole, ["key": file.path])) }
        var reader = MappingReader(mapping, in: file, known: settings.moderators.map(\.rawValue))
        var moderators: [String: [ModeratorID]] = [:]
        for moderator in settings.moderators {
            for account in reader.texts(moderator.rawValue) { moderators[account.value.lowercased(), default: []].append(moderator) }
        }
        guard reader.problems.isEmpty else { throw Problems(reader.problems.map(Self.discreet)) }
        self.moderators = moderators
    }

    /// The same problem without what was taken for a key: it may be the name of an account, and logs of jobs are often public.
    private static func discreet(_ problem: Diagnostic) -> Diagnostic {
        guard problem.id == .keyUnknown else { return problem }
        return Diagnostic(.keyUnknown, at: problem.place, ["key": "…", "known": problem.arguments["known"] ?? ""])
    }

    /// Whose account it is; hosts do not tell capital letters from small ones.
    /// - Throws: where it is nobody's, or that of several. The message does not name it.
    package func moderator(_ account: HostAccount) throws(Problems) -> ModeratorID {
        let found = moderators[account.text.lowercased(), default: []]
        guard let moderator = found.first, found.count == 1 else { throw Problems(Diagnostic(.accountUnknown, at: nil, ["host": account.host.rawValue])) }
        return moderator
    }
}

/// Who has started a job, as the host says that runs it.
package struct HostAccount: Sendable {
    package enum Host: String, Sendable {
        case github, gitlab
    }

    let host: Host
    let name: String
    var text: String { "\(host.rawValue):\(name)" }

    /// The variables that are looked at.
    package static let variables = ["GITHUB_ACTIONS", "GITHUB_ACTOR", "GITHUB_TRIGGERING_ACTOR", "GITLAB_CI", "GITLAB_USER_LOGIN"]

    /// nil outside the jobs of these hosts, and where a job was started again by somebody else than at first.
    package init?(_ environment: [String: String]) {
        if environment["GITHUB_ACTIONS"] == "true", let name = environment["GITHUB_ACTOR"], !name.isEmpty, environment["GITHUB_TRIGGERING_ACTOR"] ?? name == name {
            self.init(host: .github, name: name)
        } else if environment["GITLAB_CI"] == "true", let name = environment["GITLAB_USER_LOGIN"], !name.isEmpty {
            self.init(host: .gitlab, name: name)
        } else {
            return nil
        }
    }

    private init(host: Host, name: String) {
        self.host = host
        self.name = name
    }
}
