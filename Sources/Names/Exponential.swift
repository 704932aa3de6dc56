internal import Glibc

extension SIMD4<Float> {
    var exponential: SIMD4<Float> { SIMD4(expf(x), expf(y), expf(z), expf(w)) }
}
