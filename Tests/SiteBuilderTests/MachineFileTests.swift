import Diagnostics
import Foundation
import KnowledgeBank
import Testing

@testable import SiteBuilder

/// The files for machines of the demo bank.
struct MachineFileTests {
    private static let files: [String: [UInt8]] = {
        var options = BuildOptions(today: someDay)
        options.bank = repository + "/content"
        options.theme = repository + "/themes/default"
        let files = (try? SiteBuild.inMemory(options).files) ?? []
        return Dictionary(files.map { ($0.path, $0.bytes) }) { first, _ in first }
    }()

    private func object(_ path: String) throws -> [String: Any] {
        let bytes = try #require(Self.files[path], "\(path)")
        return try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    }

    private func text(_ path: String) throws -> String {
        let bytes = try #require(Self.files[path], "\(path)")
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func `a JSON feed stands beside every Atom feed, with the same entries`() throws {
        let atoms = Self.files.keys.filter { $0.hasSuffix("feed.xml") }
        #expect(atoms.count > 40)
        for path in atoms {
            let feed = try object(path.replacing("feed.xml", with: "feed.json"))
            #expect(feed["version"] as? String == "https://jsonfeed.org/version/1.1")
            let items = try #require(feed["items"] as? [[String: Any]])
            let atom = try text(path)
            #expect(items.count == atom.components(separatedBy: "<entry ").count - 1)
            for item in items {
                for key in ["id", "url", "title", "content_text", "date_published", "date_modified"] { #expect((item[key] as? String)?.isEmpty == false, "\(path) \(key)") }
            }
        }
    }

    @Test func `bank.json leads to every answer, once`() throws {
        let overview = try object("bank.json")
        #expect(overview["format"] as? Int == 1)
        let base = try #require(overview["url"] as? String)
        var urls: [String] = []
        let shelves = try #require(overview["answers"] as? [[String: Any]])
        for shelf in shelves {
            let path = try #require(shelf["json"] as? String)
            let file = try object(String(path.dropFirst(base.count)))
            let answers = try #require(file["answers"] as? [[String: Any]])
            #expect(answers.count == shelf["count"] as? Int)
            let text = try #require(shelf["text"] as? String)
            #expect(Self.files[String(text.dropFirst(base.count))] != nil)
            for answer in answers {
                urls.append(try #require(answer["url"] as? String))
                #expect((answer["text"] as? String)?.contains("](") == false)
            }
        }
        let bank = try #require(Bank.read(repository + "/content").bank)
        #expect(urls.count == bank.answers.count)
        #expect(Set(urls).count == urls.count)
        #expect(urls.allSatisfy { Self.files[$0.dropFirst(base.count) + "index.html"] != nil })
    }

    @Test func `plain text begins with where to call, and names numbers and addresses where links were`() throws {
        let text = try text("bank/sv/economy.txt")
        let number = try #require(text.firstRange(of: "112"))
        let firstAnswer = try #require(text.firstRange(of: "----"))
        #expect(number.lowerBound < firstAnswer.lowerBound)
        #expect(text.contains("Socialtjänstens mottagning (0980-31 92 10, måndag–fredag 08–16)"))
        #expect(text.contains("(https://svar.lindhamn.example/sv/vrakning/)"))
        #expect(!text.contains("contact:") && !text.contains("answer:") && !text.contains("<"))
    }

    @Test func `each page names the card of its topic, which is there`() throws {
        let answer = try text("sv/hyran/index.html")
        let card = try #require(answer.firstMatch(of: /property="og:image" content="https:\/\/svar.lindhamn.example\/(cards\/sv-economy\.[0-9a-f]+\.png)"/)).1
        #expect(Self.files[String(card)]?.starts(with: [0x89, 0x50, 0x4E, 0x47]) == true)
        #expect(answer.contains("og:image:alt\" content=\"Svarsbanken i Lindhamn: Pengar och skulder\""))
        #expect(try text("fi/index.html").contains("/cards/fi."))
    }

    @Test func `the page on accessibility says what the last test found, and what does not work`() throws {
        let page = try text("en/accessibility/index.html")
        #expect(page.contains("axe-core"))
        #expect(page.contains("sign language"))
        #expect(page.contains("href=\"https://www.digg.se/tdosanmalan\""))
    }
}
