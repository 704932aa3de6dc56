import CBrotli
import CZLib
import Compression
import Testing

struct EncodingTests {
    private static func expanded(_ bytes: [UInt8], _ encoding: Encoding, size: Int) -> [UInt8]? {
        var isWhole = false
        let result = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
            switch encoding {
            case .brotli:
                var got = buffer.count
                isWhole = BrotliDecoderDecompress(bytes.count, bytes, &got, buffer.baseAddress) == BROTLI_DECODER_RESULT_SUCCESS
                count = isWhole ? got : 0
            case .gzip:
                var stream = z_stream()
                inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
                var bytes = bytes
                bytes.withUnsafeMutableBufferPointer { input in
                    stream.next_in = input.baseAddress
                    stream.avail_in = UInt32(input.count)
                    stream.next_out = buffer.baseAddress
                    stream.avail_out = UInt32(buffer.count)
                    isWhole = inflate(&stream, Z_FINISH) == Z_STREAM_END
                }
                count = Int(stream.total_out)
                inflateEnd(&stream)
            }
        }
        return isWhole ? result : nil
    }

    @Test(arguments: Encoding.allCases) func `what is compressed comes back, and is the same every time`(encoding: Encoding) throws {
        let texts: [[UInt8]] = [
            [], [0], Array("hyra och hem ".utf8), Array(String(repeating: "<p>hyran och hemmet</p>\n", count: 9_000).utf8),
            (0..<70_000).map { UInt8(truncatingIfNeeded: $0 &* $0 &* 2_654_435_761 >> 7) },
        ]
        for text in texts {
            let compressed = try #require(encoding.compressed(text))
            #expect(compressed == encoding.compressed(text))
            #expect(Self.expanded(compressed, encoding, size: text.count) == text)
        }
        #expect(try #require(encoding.compressed(texts[3])).count * 100 < texts[3].count)
    }

    @Test func `a gzip file holds no time and no name`() {
        #expect(Encoding.gzip.compressed([0x61]).map { Array($0.prefix(8)) } == [0x1F, 0x8B, 8, 0, 0, 0, 0, 0])
    }
}
