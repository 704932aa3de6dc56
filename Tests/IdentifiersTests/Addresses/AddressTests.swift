import Testing

struct NordicStreetTests {
    @Test(arguments: [
        "Vi bor på ⟦Storgatan 48 D⟧ i Mariestad", "⟦Parkstigen 116, 4 tr⟧, 673 75 Borås", "⟦Per Albins väg 144 lgh 1003⟧, 678 20 Vetlanda",
        "⟦Drottning Kristinas väg 100⟧", "⟦Norra Storgatan 5⟧.",
        "⟦Sankt Eriks gata 64⟧", "⟦S:t Eriksgatan 64⟧", "⟦Järnvägsgränd 50b⟧", "jag bor på ⟦storgatan 48⟧", "bor på ⟦drottning kristinas väg 100⟧",
        "⟦Karl-Johansgatan 3⟧", "⟦Storgatan l2⟧",
        "Osoitteeni on ⟦Metsäpolku 86-88 B 15⟧, Jyväskylä", "⟦Hiidenrinne 127 as. 28⟧, 75354 Joensuu", "Asun ⟦Mannerheimintiellä 5⟧",
        "⟦Jänkäbulevardi 87a⟧", "⟦Haapatie 25 A 61⟧",
        "⟦Rosenstien 14, 5.tv.⟧ i Herning", "⟦Frederiksberg Allé 13, 4.tv.⟧, 7986", "⟦Nørrebrogade 106 1 sal⟧", "⟦Sofienhøjvej 97B, st. th⟧, 3221",
        "⟦H.C. Andersens Vej 5⟧", "⟦Sct. Mogens Gade 5⟧",
        "Vi bor på ⟦Kastanjehaven 24, 5.tv.⟧", "⟦Karl Johans gate 22⟧, 0026 Oslo", "Hon bor på ⟦Storgatan⟧ nu", "⟦STORGATAN 5⟧",
        "⟦Sto\u{AD}rgatan\u{A0}5⟧", "⟦Storga\u{200B}tan 5⟧", "⟦Storgatan nr 5⟧", "Vi bor på ⟦Kungsg. 12⟧",
    ])
    func found(marked: String) { expectFindings(marked, by: "nordic-street") }

    @Test(arguments: [
        "på gatan 5 gånger", "Storgatan var tom", "vägen 2", "väg 73", "handlingsplanen 12", "rehtori 5", "kunstig 2", "järnvägen 3",
        "på vägen hem 2024", "möte på torget 12.30", "kakkuja 3 kpl",
    ])
    func ignored(text: String) { expectFindings(text, by: "nordic-street") }
}

struct BritishStreetTests {
    @Test(arguments: [
        "We live at ⟦124 Bridge Street⟧, Yeovil", "⟦18B Station Road⟧", "My address is ⟦Flat 16, 31 Katherine Parkways⟧ in",
        "⟦Flat C 69 Bridge Street⟧", "live at ⟦Flat 13, 103 Northgate⟧, Crewe",
        "My address is ⟦94 Fox Loaf⟧ in Crewe", "address is ⟦42 The Green⟧ in", "staying with Mary on ⟦High Street⟧ for now",
        "i live at ⟦124 bridge street⟧ in yeovil", "⟦4 Church Hill Road⟧",
    ])
    func found(marked: String) { expectFindings(marked, by: "british-street") }

    @Test(arguments: [
        "in the street", "In 1942 Bury St Edmunds", "The High Court ruled", "a long way", "I live 5 minutes away", "at 10 pm", "the main road",
        "Holy Land",
    ])
    func ignored(text: String) { expectFindings(text, by: "british-street") }
}

struct PostalCodeTests {
    @Test(arguments: [
        "Storgatan 5, ⟦936 78 Östersund⟧.", "⟦SE-123 45 Hammarkullen⟧", "⟦123 45 Upplands Väsby⟧", "Parkstigen 116, ⟦67375 Borås⟧",
        "storgatan 5, ⟦936 78 östersund⟧", "Haapatie 25 A 61, ⟦70652 Salo⟧",
        "⟦FI-00100 Helsinki⟧", "⟦00100 Helsinki⟧", "Stenosstræde 19, ⟦7986 Odense⟧", "Vestersøgade 78, ⟦1601 København V⟧", "⟦DK-2000 Frederiksberg⟧",
        "Karl Johans gate 22, ⟦0026 Oslo⟧",
        "Storgatan 5, ⟦936 78 ÖSTERSUND⟧", "Storgatan 5\n⟦123 45 Lund⟧",
    ])
    func `Nordic`(marked: String) { expectFindings(marked, by: "nordic-postcode") }

    @Test(arguments: [
        "1177 Vårdguiden", "2024 Sverige", "20 000 Kronor", "100 00 kr", "45000 personer", "1989 Berlin", "(2025:400) Socialtjänst", "5000 Kr",
        "15.1.2024 Helsinki", "holger#7775 Derinde",
    ])
    func `not Nordic`(text: String) { expectFindings(text, by: "nordic-postcode") }

    @Test(arguments: [
        "Bridge Street, ⟦Crewe CW1 2AB⟧.", "⟦SW1A 1AA⟧", "⟦M9 8BN⟧", "124 Bridge Street, ⟦Corby HA4V 5QY⟧",
        "my address is 5 high street, ⟦yeovil ba20 1aa⟧",
    ])
    func `British`(marked: String) { expectFindings(marked, by: "uk-postcode") }

    @Test(arguments: ["vitamin B12 5mg", "A4 2st", "COVID19 3AB", "B12 och D3", "H1N1"])
    func `not British`(text: String) { expectFindings(text, by: "uk-postcode") }
}
