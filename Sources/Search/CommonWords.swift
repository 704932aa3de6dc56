/// Words that most texts of a language hold and that say little of what somebody looks for. They count less, but they count: "vara" may be a place.
enum CommonWords {
    /// - Parameter language: a primary subtag; other languages have none.
    static func folded(_ language: String) -> Set<String> {
        let words =
            switch language {
            case "sv": swedish
            case "fi": finnish
            case "da": danish
            case "en": english
            default: ""
            }
        return Set(words.split { $0 == " " || $0 == "\n" }.map { Words.fold(String($0), language) })
    }

    private static let swedish = """
        och i att det som en på är av för den till inte med om han hon jag du vi ni de dom man ett så men var vad hur när där här kan ska skall vill har hade från eller
        mig dig sig min mitt mina din ditt dina sin sitt sina vår er detta denna dessa också bara mycket någon något några alla vid efter under utan än då nu bli blir
        blivit vara varit måste får få finns göra gör ingen inget inga
        """
    private static let finnish = """
        ja on ei se että oli hän minä sinä me te he en et ole olen olet mutta kun niin myös tai jos joka mikä mitä miten missä minun sinun hänen tämä nämä ne sen
        voi voin voiko saa saan saako pitää täytyy kuin vain mun sun onko olla ovat kuka miksi milloin mihin itse
        """
    private static let danish = """
        og i at det som en på er af for den til ikke med om han hun jeg du vi I de man et så men var hvad hvordan når hvor her der kan skal vil har havde fra eller
        mig dig sig min mit mine din dit dine sin sit sine vores jer dette denne disse også bare meget nogen noget nogle alle ved efter under uden end da nu blive
        bliver være været må får få findes gøre gør
        """
    private static let english = """
        the a an and of to in is it i you he she we they that this for on with as at by be are was were not or but if my your his her our their me him us them what
        how when where who which can could will would do does did have has had from so just about there am been i'm im it's its don't dont
        """
}
