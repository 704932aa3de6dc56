extension Example {
    static let yamlSyntax = answer("▸[summary]: Yes", "summary: Yes", ["reason": "a list or mapping cannot be a key"])
    static let yamlColon = answer("summary: Yes▸: you can", "summary: \"Yes: you can\"")
    static let yamlMissingColon = answer("▸summary Yes\nslug: rent-help", "summary: Yes\nslug: rent-help")
    static let yamlUnclosed = answer("summary: ▸\"Yes\nslug: rent-help", "summary: \"Yes\"\nslug: rent-help")
    static let yamlIndentation = answer("search-terms:\n  - arrears\n ▸- landlord", "search-terms:\n  - arrears\n  - landlord")
    static let yamlReservedCharacter = answer("summary: ▸@home too", "summary: \"@home too\"")
    static let yamlTab = answer("search-terms:\n▸\\x09- arrears", "search-terms:\n  - arrears")
    static let yamlDuplicateKey = answer("summary: Yes\n▸summary: No", "summary: Yes", ["key": "summary", "line": "5"])
    static let yamlAnchor = answer("summary: ▸*important", "summary: \"*important\"")
    static let yamlTag = answer("summary: ▸!important", "summary: \"!important\"")
    static let yamlTooDeep = answer("sources: [[[[[[[[[[[[[[[▸[]]]]]]]]]]]]]]]]", "sources: [{title: Rules, url: \"https://example.org/\"}]", ["limit": "16"])
    static let yamlSeveralDocuments = file(
        "content/topics.yaml", "- {id: economy, name: Money}\n▸---\n- {id: housing, name: Housing}\n", "- {id: economy, name: Money}\n- {id: housing, name: Housing}\n")
}
