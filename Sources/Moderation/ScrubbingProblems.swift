package import Diagnostics
import Morphology
package import Scrubbing

extension Scrubber {
    /// Scrubs a text or says why nothing may be scrubbed: a dictionary is missing, and the problem names the package that holds it.
    package func scrubbed(_ text: String, language: String?) throws(Problems) -> ScrubbedText {
        do {
            return try scrub(text, language: language)
        } catch {
            throw Problems(Diagnostic(.dictionaryMissing, at: nil, ["name": error.name, "package": error.package]))
        }
    }
}
