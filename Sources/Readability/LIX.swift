/// The readability index LIX (C.-H. Björnsson, "Läsbarhet", 1968): the mean length of sentences in words, plus how many of a hundred words
/// have more than six letters. 20 is a children's book, 40 a newspaper, 60 a statute.
package struct LIX: Sendable, Equatable {
    package let words: Int
    package let sentences: Int
    /// Words of more than six letters.
    package let longWords: Int

    /// Rounded to the nearest whole number; 0 where there are no words.
    package var value: Int {
        guard words > 0, sentences > 0 else { return 0 }
        return Int((Double(words) / Double(sentences) + 100 * Double(longWords) / Double(words)).rounded())
    }

    /// - Parameter text: plain text; a line end ends a sentence, as behind a heading or an item of a list.
    package init(of text: String) {
        var count = Count()
        for scalar in text.unicodeScalars { count.take(scalar) }
        count.endOfLine()
        (words, sentences, longWords) = (count.words, count.sentences, count.longWords)
    }

    private struct Count {
        var words = 0
        var sentences = 0
        var longWords = 0
        /// Of the word that is being read.
        private var letters = 0
        private var isInSentence = false
        /// A full stop was read: whether it ends the sentence, the next letter says.
        private var mayEnd = false
        private var hasSpace = false

        mutating func take(_ scalar: Unicode.Scalar) {
            if scalar == "\n" { return endOfLine() }
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                // "t.ex. hyra", "kl. 9" go on; "Ring. Vi" does not.
                if mayEnd, hasSpace, !scalar.properties.isLowercase, scalar.properties.numericType == nil { endSentence() }
                mayEnd = false
                letters += 1
            } else if letters > 0, scalar == "-" || scalar == "'" || scalar == "’" {
                return
            } else {
                endWord()
                switch scalar {
                case ".", "!", "?", "…": (mayEnd, hasSpace) = (true, false)
                case " ", "\u{A0}", "\t": hasSpace = true
                default: break
                }
            }
        }

        mutating func endOfLine() {
            endWord()
            endSentence()
        }

        private mutating func endWord() {
            guard letters > 0 else { return }
            words += 1
            if letters > 6 { longWords += 1 }
            letters = 0
            isInSentence = true
        }

        private mutating func endSentence() {
            if isInSentence { sentences += 1 }
            (isInSentence, mayEnd) = (false, false)
        }
    }
}
