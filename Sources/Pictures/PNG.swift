internal import CZLib
import Compression

/// Pictures as PNG files (ISO/IEC 15948, W3C Portable Network Graphics): with a palette where there are at most 256 colours, which drawings with letters on
/// a plain ground mostly have, else with three bytes a pixel.
enum PNG {
    /// - Parameters:
    ///   - pixels: row by row, each 0xRRGGBB in the lower three bytes.
    ///   - rowLength: pixels from the beginning of a row to that of the next.
    /// - Returns: nil where zlib refuses, which it does for want of memory only.
    static func encode(_ pixels: UnsafeBufferPointer<UInt32>, width: Int, height: Int, rowLength: Int) -> [UInt8]? {
        var palette = Palette()
        var rows: [UInt8] = []
        rows.reserveCapacity((width + 1) * height)
        for row in 0..<height {
            // No filter.
            rows.append(0)
            for pixel in pixels[row * rowLength..<row * rowLength + width] {
                guard let number = palette.number(of: pixel & 0xFF_FFFF) else { return encodeColours(pixels, width: width, height: height, rowLength: rowLength) }
                rows.append(number)
            }
        }
        let colours = palette.colours.flatMap { [UInt8(truncatingIfNeeded: $0 >> 16), UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)] }
        return file(width, height, colourType: 3, [("PLTE", colours)], rows)
    }

    private static func encodeColours(_ pixels: UnsafeBufferPointer<UInt32>, width: Int, height: Int, rowLength: Int) -> [UInt8]? {
        var rows: [UInt8] = []
        rows.reserveCapacity((width * 3 + 1) * height)
        for row in 0..<height {
            rows.append(0)
            for pixel in pixels[row * rowLength..<row * rowLength + width] {
                rows.append(UInt8(truncatingIfNeeded: pixel >> 16))
                rows.append(UInt8(truncatingIfNeeded: pixel >> 8))
                rows.append(UInt8(truncatingIfNeeded: pixel))
            }
        }
        return file(width, height, colourType: 2, [], rows)
    }

    private static func file(_ width: Int, _ height: Int, colourType: UInt8, _ chunks: [(String, [UInt8])], _ rows: [UInt8]) -> [UInt8]? {
        // With few short matches, which drawings have no use for: a third of the time for a twentieth more bytes.
        guard let data = Deflate.compressed(rows, level: 6, strategy: Z_FILTERED) else { return nil }
        var bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        // Eight bits for each sample; the only compression and filter method that there are; not interlaced.
        let header = bigEndian(UInt32(width)) + bigEndian(UInt32(height)) + [8, colourType, 0, 0, 0]
        for (type, content) in [("IHDR", header)] + chunks + [("IDAT", data), ("IEND", [])] {
            let named = Array(type.utf8) + content
            bytes += bigEndian(UInt32(content.count)) + named + bigEndian(UInt32(crc32(0, named, UInt32(named.count))))
        }
        return bytes
    }

    private static func bigEndian(_ number: UInt32) -> [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) } }

    /// Colours in the order in which they were met.
    private struct Palette {
        private(set) var colours: [UInt32] = []
        private var numbers: [UInt32: UInt8] = [:]
        private var last: (colour: UInt32, number: UInt8)?

        /// nil for the 257th colour.
        mutating func number(of colour: UInt32) -> UInt8? {
            // Most pixels are like the one before.
            if let last, last.colour == colour { return last.number }
            if let number = numbers[colour] {
                last = (colour, number)
                return number
            }
            guard colours.count < 256 else { return nil }
            let number = UInt8(colours.count)
            colours.append(colour)
            numbers[colour] = number
            last = (colour, number)
            return number
        }
    }
}
