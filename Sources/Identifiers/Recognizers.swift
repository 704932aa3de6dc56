/// The recognizers that there are, one per file.
package enum Recognizers {
    /// Those that need no dictionary and no model.
    package static let structured: [any Recognizer] = [
        SwedishPersonalNumber(),
        FinnishPersonalIdentityCode(),
        DanishPersonalNumber(),
        NorwegianNationalNumber(),
        InternationalPhone(),
        SwedishPhone(),
        FinnishPhone(),
        DanishPhone(),
        NorwegianPhone(),
        BritishPhone(),
        IBAN(),
        PaymentCard(),
        NordicStreet(),
        BritishStreet(),
        NordicPostalCode(),
        BritishPostcode(),
        EmailAddress(),
        SpelledEmailAddress(),
        WebAddress(),
        Handle(),
        AnnouncedHandle(),
    ]
}
