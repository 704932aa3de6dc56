import Identifiers
import Testing

struct CaseFormTests {
    @Test(arguments: [
        "ärende ⟦SOC/24/00123⟧ hos er", "prop. 2024/25:89 och SFS 2025:400",
    ])
    func `Swedish`(marked: String) { expectMasked(marked, [.caseNumber], in: .swedish) }

    @Test(arguments: [
        "ei akuutti\", tunnus ⟦ASU/2023/551⟧. Se", "päätös ⟦HEL/2024/12⟧ tuli", "HE 127/2022 ja KHO 2019:23", "kirjeen numero ⟦MIG-2451872⟧. lakimies",
    ])
    func `Finnish`(marked: String) { expectMasked(marked, [.caseNumber], in: .finnish) }

    @Test(arguments: [
        "sagen ⟦BU/2024/77⟧ ligger", "journalnummer ⟦2024-0073-51⟧. Der",
    ])
    func `Danish`(marked: String) { expectMasked(marked, [.caseNumber], in: .danish) }

    @Test(arguments: [
        "Re: Housing application ⟦HA/24/0071836⟧. Following", "my ref is ⟦PIP/2024/553⟧", "ref ⟦SW-24-00912⟧ from the council",
    ])
    func `English`(marked: String) { expectMasked(marked, [.caseNumber], in: .english) }
}
