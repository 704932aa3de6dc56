/// Addresses on the web: with a scheme, with www., or a host with a path; a bare host is found too, but says little.
///
/// Rule (RFC 3986, as people write it): runs to the next space, bracket or quotation mark; the punctuation of the sentence around it does not belong to it.
struct WebAddress: Recognizer {
    let name = "url"
    let label = Label.url

    func find(in passage: Passage, into findings: inout [Finding]) {
        var index = 0
        while index < passage.bytes.count {
            guard passage.bytes[index].isInWebAddress else {
                index += 1
                continue
            }
            let start = index
            var mayBeOne = false
            while index < passage.bytes.count, passage.bytes[index].isInWebAddress {
                if passage.bytes[index] == 0x2E || passage.bytes[index] == 0x3A { mayBeOne = true }
                index += 1
            }
            if mayBeOne, let found = address(in: start..<index, of: passage) { findings.append(found) }
        }
    }

    private func address(in chunk: Range<Int>, of passage: Passage) -> Finding? {
        var start = chunk.lowerBound
        var end = chunk.upperBound
        while end > start, [0x2E, 0x2C, 0x3A, 0x3B, 0x21, 0x3F, 0x27, 0x2A].contains(passage[end - 1]) { end -= 1 }
        while start < end, !passage.isWordCharacter(at: start) { start += 1 }
        guard end - start >= 4 else { return nil }
        if let host = hostBehindScheme(&start, end, in: passage) {
            return host < end ? finding(start..<end, Score.checked) : nil
        }
        let isWWW = passage.bytes[start..<end].prefix(4).elementsEqual("www.".utf8, by: { $0.lowered == $1 })
        var hostEnd = start
        var lastDot = start
        while hostEnd < end, passage.isWordCharacter(at: hostEnd) || passage[hostEnd] == 0x2D || passage[hostEnd] == 0x2E || passage[hostEnd] & 0xC0 == 0x80 {
            if passage[hostEnd] == 0x2E { lastDot = hostEnd }
            hostEnd += 1
        }
        guard lastDot > start + 1, hostEnd - lastDot > 2, passage[lastDot - 1] != 0x2E else { return nil }
        let top = passage.bytes[(lastDot + 1)..<hostEnd]
        let isAddress = hostEnd == end || [0x2F, 0x3A, 0x3F, 0x23].contains(passage[hostEnd])
        guard isAddress, passage[hostEnd] != 0x40, isWWW || HostReader.tops.contains(top) else { return nil }
        if isWWW { return finding(start..<end, Score.checked) }
        if hostEnd < end, passage[hostEnd] == 0x2F { return finding(start..<end, end - hostEnd > 1 ? 0.85 : 0.7) }
        if Self.publicHosts.contains(passage.bytes[start..<hostEnd]) { return finding(start..<hostEnd, 0.2) }
        // The space behind a full stop is often missing.
        let isPlainWord = HostReader.wordTops.contains(top) || passage.bytes.isCapital(at: lastDot + 1)
        return finding(start..<hostEnd, isPlainWord || lastDot - start < 3 ? Score.doubtful / 2 : 0.5)
    }

    /// Hosts of authorities, of public services and of the largest platforms, which say nothing of who names them.
    private static let publicHosts = Vocabulary(
        """
        1177.se umo.se youmo.se bris.se polisen.se skatteverket.se forsakringskassan.se csn.se arbetsformedlingen.se migrationsverket.se skolverket.se
        socialstyrelsen.se kronofogden.se mind.se domstol.se konsumentverket.se blocket.se hemnet.se swish.nu regeringen.se riksdagen.se lagen.nu
        kela.fi omakanta.fi kanta.fi suomi.fi poliisi.fi migri.fi vero.fi mielenterveystalo.fi mll.fi nuortennetti.fi sekasin.fi finlex.fi te-palvelut.fi
        terveyskyla.fi oikeus.fi thl.fi nollalinja.fi tori.fi
        borger.dk sundhed.dk politi.dk skat.dk su.dk jobnet.dk minetilbud.dk retsinformation.dk ankestyrelsen.dk domstol.dk livslinien.dk headspace.dk
        familieretshuset.dk børnetelefonen.dk bornetelefonen.dk dba.dk e-boks.dk nemid.nu mitid.dk mit.dk e-boks.com
        gov.uk nhs.uk www.gov.uk citizensadvice.org.uk childline.org.uk samaritans.org mind.org.uk shelter.org.uk acas.org.uk legislation.gov.uk
        google.com youtube.com facebook.com instagram.com tiktok.com snapchat.com whatsapp.com discord.com twitter.com reddit.com amazon.com gmail.com
        hotmail.com outlook.com wikipedia.org psychologytoday.com
        """)

    /// Where the host begins behind "https://", `start` being moved to the scheme; nil without one.
    private func hostBehindScheme(_ start: inout Int, _ end: Int, in passage: Passage) -> Int? {
        var colon = start
        while colon < end, colon - start < 64, passage[colon] != 0x3A { colon += 1 }
        guard colon > start, passage[colon] == 0x3A, passage[colon + 1] == 0x2F, passage[colon + 2] == 0x2F, colon + 2 < end else { return nil }
        var scheme = colon
        while scheme > start, passage[scheme - 1].isASCIIAlphanumeric || passage[scheme - 1] == 0x2B { scheme -= 1 }
        guard colon - scheme >= 2 else { return nil }
        start = scheme
        return colon + 3
    }
}

extension UInt8 {
    /// Not a space, a control, a bracket or a quotation mark.
    fileprivate var isInWebAddress: Bool {
        switch self {
        case 0...0x20, 0x7F, 0x22, 0x28, 0x29, 0x3C, 0x3E, 0x5B, 0x5D, 0x60, 0x7B, 0x7C, 0x7D: false
        default: true
        }
    }
}
