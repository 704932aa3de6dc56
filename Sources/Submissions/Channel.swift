/// The way a submission came in: a format, a known form, or the name that a field map gives its form.
package struct Channel: RawRepresentable, Sendable, Hashable {
    package let rawValue: String

    package init(rawValue: String) { self.rawValue = rawValue }

    package static let text = Channel(rawValue: "text")
    package static let json = Channel(rawValue: "json")
    package static let csv = Channel(rawValue: "csv")
    package static let mail = Channel(rawValue: "mail")
    package static let msForms = Channel(rawValue: "ms-forms")
    package static let googleForms = Channel(rawValue: "google-forms")
    package static let limeSurvey = Channel(rawValue: "limesurvey")
    package static let nextcloudForms = Channel(rawValue: "nextcloud-forms")
}
