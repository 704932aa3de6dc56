import Diagnostics
import KnowledgeBank
import Testing

@Suite struct ModeratorAccountsTests {
    private static let accounts = "m1: [github:ann, gitlab:ann.l]\nm2: github:bo\nm3: [GitHub:Cy, gitlab:bo, gitlab:ann.l]\n"

    private func moderator(_ environment: [String: String], _ text: String = accounts) throws -> String? {
        let settings = try #require(try BankFolder().checked().bank).settings
        guard let account = HostAccount(environment) else { return nil }
        return try ModeratorAccounts(SourceFile(path: "accounts.yaml", bytes: Array(text.utf8)), for: settings).moderator(account).rawValue
    }

    @Test func `whoever started the job is the moderator whose account it is`() throws {
        #expect(try moderator(["GITHUB_ACTIONS": "true", "GITHUB_ACTOR": "ann"]) == "m1")
        #expect(try moderator(["GITHUB_ACTIONS": "true", "GITHUB_ACTOR": "Bo", "GITHUB_TRIGGERING_ACTOR": "Bo"]) == "m2")
        #expect(try moderator(["GITHUB_ACTIONS": "true", "GITHUB_ACTOR": "cy"]) == "m3")
        #expect(try moderator(["GITLAB_CI": "true", "GITLAB_USER_LOGIN": "bo"]) == "m3")
    }

    @Test func `nobody is taken for somebody else`() throws {
        #expect(try moderator(["GITHUB_ACTOR": "ann"]) == nil)
        #expect(try moderator(["GITHUB_ACTIONS": "true", "GITHUB_ACTOR": ""]) == nil)
        // Started by one person, and again by another.
        #expect(try moderator(["GITHUB_ACTIONS": "true", "GITHUB_ACTOR": "ann", "GITHUB_TRIGGERING_ACTOR": "bo"]) == nil)
        for environment in [["GITHUB_ACTIONS": "true", "GITHUB_ACTOR": "ann.l"], ["GITLAB_CI": "true", "GITLAB_USER_LOGIN": "ann.l"], ["GITLAB_CI": "true", "GITLAB_USER_LOGIN": "m1"]] {
            let problems = #expect(throws: Problems.self) { try moderator(environment) }
            #expect(problems?.all.map(\.id) == [.accountUnknown])
            // Names of accounts may tell who somebody is, and logs of jobs are often public.
            #expect(problems?.all.contains { $0.arguments.values.contains { $0.contains("ann") } } == false)
        }
    }

    @Test func `the file names moderators of the bank`() {
        let problems = #expect(throws: Problems.self) { try moderator(["GITHUB_ACTIONS": "true", "GITHUB_ACTOR": "ann"], "ann: m1\n") }
        #expect(problems?.all.map(\.id) == [.keyUnknown] && problems?.all[0].arguments == ["key": "…", "known": "m1, m2, m3"])
    }
}
