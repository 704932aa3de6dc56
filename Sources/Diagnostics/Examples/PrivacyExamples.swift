/// Of the page that tells readers what becomes of what they write.
extension Example {
    static let privacyPageMissing = files(
        [File("content/bank.yaml", "▪" + privacySettings)], [File("content/bank.yaml", privacySettings), File(privacyPath, privacyText())], ["language": "en"])
    static let privacyControllerMissing = privacy("The Board is responsible", "We are responsible")
    static let privacyPurposeMissing = privacy(" in order to answer them", "")
    static let privacyRetentionMissing = privacy("after 90 days", "later")
    static let privacyRightsMissing = privacy("You have the right to know", "Ask us")
    static let privacyEmergencyMissing = privacy("[call us](contact:emergency)", "call us")
    static let privacyHostMissing = privacy("your IP address", "nothing")

    private static let privacyPath = "content/pages/privacy.en.md"
    private static let privacySettings = settingsText("languages: [en]\nprivacy: {controller: The Board, contact: emergency}\nretention: {days: 90, legal-basis: decision 2026-17}")

    private static func privacyText(_ mark: String = "") -> String {
        """
        ---
        title: Privacy
        ---
        \(mark)The Board is responsible; [call us](contact:emergency).
        We read your questions in order to answer them.
        We delete them after 90 days.
        You have the right to know what is kept.
        Whoever runs the server sees your IP address.

        """
    }

    /// The page with other words in the place of some of it.
    private static func privacy(_ right: String, _ wrong: String) -> Example {
        let settings = File("content/bank.yaml", privacySettings)
        let parts = privacyText("▸").split(separator: right, maxSplits: 1, omittingEmptySubsequences: false)
        return files([File(privacyPath, parts.joined(separator: wrong)), settings], [File(privacyPath, privacyText()), settings])
    }
}
