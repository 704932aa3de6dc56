/// Text of format=flowed (RFC 3676): lines that end with a space go on in the next one.
enum FlowedText {
    /// - Parameter deletesSpace: DelSp=yes: the space at the end is not part of the text.
    static func unfolded(_ lines: [TextLine], deletesSpace: Bool) -> [TextLine] {
        var unfolded: [TextLine] = []
        var open: (depth: Int, bytes: [UInt8])?
        func finished(_ paragraph: (depth: Int, bytes: [UInt8])) -> TextLine {
            guard paragraph.depth > 0 else { return TextLine(paragraph.bytes) }
            return TextLine([UInt8](repeating: 0x3E, count: paragraph.depth) + (paragraph.bytes.isEmpty ? [] : [0x20]) + paragraph.bytes)
        }
        for line in lines {
            let depth = line.bytes.prefix { $0 == 0x3E }.count
            var content = line.bytes.dropFirst(depth)
            // What was stuffed with a space so that it may begin with a space, ">" or "From ".
            if content.first == 0x20 { content.removeFirst() }
            let isSignature = content.elementsEqual("-- ".utf8)
            if let paragraph = open, paragraph.depth != depth || isSignature {
                unfolded.append(finished(paragraph))
                open = nil
            }
            var paragraph = open ?? (depth, [])
            // One owner only: what goes on for a thousand lines must not be copied for each.
            open = nil
            let isSoft = content.last == 0x20 && !isSignature
            paragraph.bytes += isSoft && deletesSpace ? content.dropLast() : content
            if isSoft {
                open = paragraph
            } else {
                unfolded.append(finished(paragraph))
            }
        }
        if let paragraph = open { unfolded.append(finished(paragraph)) }
        return unfolded
    }
}
