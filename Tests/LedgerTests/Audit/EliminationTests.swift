import Testing

struct EliminationTests {
    @Test func `what follows is found, and nothing else`() {
        var system = Elimination()
        system.add([1, 1, 1], equals: 12)
        system.add([1, 1, 0], equals: 9)
        #expect(system.value(of: [0, 0, 1]) == Elimination.Fraction(3))
        #expect(system.value(of: [1, 0, 0]) == nil)
        system.add([2, -1, 0], equals: 3)
        #expect(system.value(of: [1, 0, 0]) == Elimination.Fraction(4))
        #expect(system.value(of: [0, 1, 0]) == Elimination.Fraction(5))
    }

    @Test func `fractions stay exact`() {
        var system = Elimination()
        system.add([3, 1], equals: 2)
        system.add([1, -2], equals: 1)
        #expect(system.value(of: [1, 0]) == Elimination.Fraction(5, 7))
        #expect(system.value(of: [0, 7]) == Elimination.Fraction(-1))
    }

    @Test func `an equation that follows from others adds nothing`() {
        var system = Elimination()
        for _ in 1...2 { system.add([1, 1], equals: 4) }
        system.add([2, 2], equals: 8)
        #expect(system.value(of: [1, 0]) == nil && system.value(of: [1, 1]) == Elimination.Fraction(4))
    }
}
