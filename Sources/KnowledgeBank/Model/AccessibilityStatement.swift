package import Diagnostics

/// What a public body says about how accessible its site is (Directive (EU) 2016/2102, article 7; Commission Implementing Decision (EU) 2018/1523), apart
/// from what its own page says: the last test, what is known not to be accessible, and where to complain.
package struct AccessibilityStatement: Sendable {
    /// A run of an automatic checker over the built site.
    package struct Test: Sendable {
        package let on: Day
        /// The checker and its version.
        package let tool: String
        package let pages: Int
        package let violations: Int
    }

    package struct Complaints: Sendable {
        /// Of the body that takes complaints.
        package let name: Localized
        package let url: String
    }

    package let file: SourceFile
    package let test: Located<Test>?
    package let shortcomings: [Localized]
    package let complaints: Complaints?
}
