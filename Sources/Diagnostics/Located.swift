/// A value with the offset (in bytes of its file) at which it stands.
package struct Located<Value> {
    package let value: Value
    package let offset: Int

    package init(_ value: Value, at offset: Int) {
        self.value = value
        self.offset = offset
    }
}

extension Located: Sendable where Value: Sendable {}
