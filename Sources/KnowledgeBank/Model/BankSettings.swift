package import Diagnostics
import YAML

/// What bank.yaml says.
package struct BankSettings: Sendable {
    package enum Policy: String, Sendable, CaseIterable {
        /// Whatever passes the check is published.
        case open
        /// Two different moderators are on record for exactly these bytes.
        case recorded
        /// Two signatures; not yet checked by this version.
        case signed
    }

    package enum Unapproved: String, Sendable, CaseIterable {
        /// An answer that lacks an approval stops the build.
        case refuse
        /// It is left out of the site.
        case leaveOut = "leave-out"
    }

    /// Where "ask a question" leads.
    package enum Ask: Sendable {
        case page(Located<PageID>)
        case url(String)
    }

    /// How much the masks in imported messages tell.
    package struct Masks: Sendable, Equatable {
        package enum Age: String, Sendable, CaseIterable {
            case hidden, band
        }

        package enum Date: String, Sendable, CaseIterable {
            case hidden, month
        }

        package enum Place: String, Sendable, CaseIterable {
            case hidden, large
        }

        package let age: Age
        package let date: Date
        package let place: Place

        package init(age: Age = .hidden, date: Date = .hidden, place: Place = .hidden) {
            self.age = age
            self.date = date
            self.place = place
        }
    }

    /// Who answers for personal data, and the contact through which they are reached.
    package struct Privacy: Sendable {
        package let controller: Localized
        package let contact: Located<ContactID>
    }

    /// How long originals and drafts are kept once a person has said what they are, and by what right.
    package struct Retention: Sendable, Equatable {
        package let days: Int
        /// The decision or provision, as it is cited.
        package let legalBasis: String

        package init(days: Int, legalBasis: String) {
            self.days = days
            self.legalBasis = legalBasis
        }
    }

    package let file: SourceFile
    package let name: Localized
    package let description: Localized
    /// `https://host/` or `https://host/folder/`; ends with a slash.
    package private(set) var baseURL: String
    package let languages: [LanguageTag]
    package let defaultLanguage: LanguageTag
    package let timeZone: String
    /// ISO 3166-1 codes or names of places to which answers apply unless they say otherwise.
    package let countries: [String]
    package let audiences: [Audience]
    package let promiseHours: Int
    package let reviewMonths: Int
    package let contactMonths: Int
    package let policy: Policy
    package let unapproved: Unapproved
    package let moderators: [ModeratorID]
    /// nil where nobody has decided: nothing is deleted then.
    package let retention: Retention?
    /// Counts of 1 up to this are never told in a report.
    package let suppressBelow: Int
    package let masks: Masks
    package let ask: Ask?
    /// Where "leave this site" leads; nil for a blank page.
    package let quickExit: String?
    package let telling: Telling?
    package let privacy: Privacy?
    /// Whether pictures are drawn that messengers show beside a shared address.
    package let hasShareCards: Bool
    package let isDemo: Bool

    package func audience(_ id: AudienceID) -> Audience? { audiences.first { $0.id == id } }

    /// The path part of the base address: `/` or `/folder/`.
    package var basePath: String {
        guard let scheme = baseURL.range(of: "://"), let slash = baseURL[scheme.upperBound...].firstIndex(of: "/") else { return "/" }
        return String(baseURL[slash...])
    }

    /// The base address given on the command line in place of the one in the file.
    package func with(baseURL: String) -> BankSettings {
        var settings = self
        settings.baseURL = baseURL.hasSuffix("/") ? baseURL : baseURL + "/"
        return settings
    }
}

extension String {
    /// The first occurrence of `needle`, which must not be empty.
    func range(of needle: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(needle) { return start..<index(start, offsetBy: needle.count) }
            start = index(after: start)
        }
        return nil
    }
}

/// For whom an answer is meant.
package struct Audience: Sendable {
    package let id: AudienceID
    package let name: Localized
    /// The highest LIX that texts for them should have.
    package let lix: Int?
}
