/// Places too large to lead to anybody: towns with more than 100,000 inhabitants and regions with more than that, of Sweden, Finland, Denmark
/// and the United Kingdom, and their names in the neighbours' languages.
///
/// Rule: the statistics offices' figures of 2022–2023 (SCB localities, Tilastokeskus municipalities, Danmarks Statistik urban areas, ONS, NRS and
/// NISRA built-up areas). Names that smaller places share (Newport, Lappland) are left out.
enum LargePlaces {
    /// Whether `name`, in any case and inflected or not, is the name of one and nothing besides.
    static func contain(_ name: ArraySlice<UInt8>) -> Bool {
        let lowered = String(decoding: name, as: UTF8.self).lowercased()
        if names.contains(lowered) { return true }
        for ending in ["'s", "’s", "s"] where lowered.hasSuffix(ending) && names.contains(String(lowered.dropLast(ending.count))) { return true }
        return finnishStems.contains { lowered.hasPrefix($0) && finnishEndings.contains(lowered.dropFirst($0.count)) }
    }

    private static func set(_ names: String) -> Set<String> {
        Set(names.split { $0 == " " || $0 == "\n" }.map { name in String(name.map { $0 == "_" ? " " : $0 }) })
    }

    private static let names = set(swedish).union(set(finnish)).union(set(danish)).union(set(british))
    private static let finnishStems = set(stems).sorted()

    private static let swedish = """
        stockholm göteborg malmö uppsala västerås örebro linköping helsingborg norrköping jönköping
        københavn copenhagen köpenhamn gothenburg
        norrland svealand götaland skåne småland västergötland östergötland uppland södermanland sörmland dalarna värmland västmanland närke
        halland blekinge bohuslän norrbotten västerbotten ångermanland gästrikland hälsingland medelpad jämtland stockholms_län uppsala_län
        västra_götaland västra_götalandsregionen
        """
    private static let finnish = """
        helsinki espoo tampere vantaa oulu turku jyväskylä kuopio lahti helsingfors esbo tammerfors vanda uleåborg åbo lahtis
        nyland egentliga_finland birkaland österbotten norra_österbotten södra_österbotten mellersta_finland norra_savolax södra_karelen norra_karelen
        """
    private static let danish = """
        københavn aarhus århus odense aalborg ålborg
        sjælland jylland fyn nordjylland midtjylland sønderjylland vestjylland østjylland syddanmark nordsjælland region_hovedstaden region_sjælland
        region_midtjylland region_nordjylland region_syddanmark
        """
    private static let british = """
        london birmingham leeds glasgow sheffield manchester bradford edinburgh liverpool bristol cardiff leicester wakefield coventry nottingham
        newcastle_upon_tyne belfast brighton hull kingston_upon_hull plymouth stoke-on-trent wolverhampton derby swansea southampton aberdeen
        portsmouth york peterborough dundee oxford cambridge norwich luton reading northampton milton_keynes sunderland southend southend-on-sea
        bournemouth middlesbrough blackpool bolton stockport ipswich exeter gloucester cheltenham rotherham huddersfield oldham blackburn preston
        slough swindon colchester crawley basingstoke poole telford watford warrington solihull birkenhead worthing chelmsford maidstone salford
        doncaster worcester bedford high_wycombe st_helens mansfield eastbourne
        scotland wales england northern_ireland yorkshire lancashire kent essex surrey sussex east_sussex west_sussex hampshire devon cornwall norfolk
        suffolk lincolnshire cumbria northumberland derbyshire nottinghamshire leicestershire staffordshire cheshire shropshire worcestershire
        gloucestershire wiltshire somerset dorset oxfordshire berkshire buckinghamshire hertfordshire bedfordshire cambridgeshire northamptonshire
        warwickshire merseyside greater_manchester west_midlands east_midlands county_durham tyne_and_wear
        """

    /// What Finnish endings are added to, strong and weak (Helsinki-in, Helsingi-ssä).
    private static let stems = """
        helsinki helsingi espoo tampere tamperee vantaa oulu turku turu jyväskylä kuopio lahti lahde lahte
        tukholma göteborgi malmö uppsala lontoo kööpenhamina
        uusimaa uudenmaa uudellamaa uudellemaa uudeltamaa varsinais-suome varsinais-suomi satakunta satakunna pirkanmaa kanta-häme kanta-hämee
        päijät-häme päijät-hämee kymenlaakso etelä-karjala pohjois-karjala etelä-savo pohjois-savo keski-suome keski-suomi pohjanmaa
        etelä-pohjanmaa pohjois-pohjanmaa lappi lapi skotlanti skotlanni walesi
        """
    private static let finnishEndings: Set<Substring> = Set(
        """
        n ssa ssä sta stä an än en in on ön un seen lla llä lta ltä lle ksi na nä a ä ta tä tta ttä ssakin ssäkin stakin stäkin llakin lläkin
        """.split { $0 == " " || $0 == "\n" }
    ).union([""])
}
