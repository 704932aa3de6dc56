import Testing

struct IPAddressTests {
    @Test(arguments: [
        "någon loggat in från ⟦192.0.2.109⟧.", "⟦198.51.100.7⟧", "ip ⟦192,0,2,109⟧ stod det", "ip-adressen är ⟦192 . 0 . 2 . 63⟧", "IP:⟦192.0.2.l09⟧", "⟦192.0.2.1⟧:8080",
        "⟦2001:db8::2301:260b⟧.", "⟦2001:DB8::1b2b:f8a⟧,", "⟦fe80::1ff:fe23:4567:890a⟧", "⟦2001:0db8:0000:0000:0000:ff00:0042:8329⟧", "mac ⟦00:1A:2B:3C:4D:5E⟧",
        "mac-adress ⟦00-1a-2b-3c-4d-5e⟧ på mobilen", "från ⟦192.0.2.300⟧",
    ])
    func found(marked: String) { expectFindings(marked, by: "ip-address") }

    @Test(arguments: [
        "12:30", "12:30:45", "1.2.3", "kl. 08.30-17.00", "15.1.2024", "1.2.3.4.5", "version 10.4.200.1", "a::b", "std::x", "::", "de:da", "2024-01-15", "1.1.2.3 kap",
        "abc:def", "12-34-56-78-90-12", "10.000.000 kr", "3.2.1.4",
    ])
    func ignored(text: String) { expectFindings(text, by: "ip-address") }
}
