extension Sentences {
    /// Everyday questions that raise no flag at all, by language.
    static let ordinary = [
        (
            language: "sv",
            messages: """
            Hej, kan jag få hjälp att ansöka om bostadsbidrag när jag är student?
            jag är 15 och undrar om jag får jobba på ICA i sommar
            min pappa har fått demens och behöver hemtjänst hur gör vi
            skulder hos kronofogden, finns det budgetrådgivning
            mina föräldrar ska skilja sig och jag vill bo hos båda
            kan man byta handläggare, vi kommer inte överens
            jag är orolig för min son som spelar dataspel hela nätterna
            hur blir man kontaktfamilj
            jag känner mig ensam sen jag flyttade hit från Syrien
            vad händer med bidraget om jag flyttar ihop med min tjej
            """
        ),
        (
            language: "fi",
            messages: """
            hei voinko saada asumistukea opiskelijana
            oon 15 ja saanko mennä kesätöihin
            isäni on muistisairas ja tarvitsee kotihoitoa miten toimitaan
            velat ulosotossa, saako jostain talousneuvontaa
            vanhempani eroaa ja haluan asua molempien luona
            voiko työntekijää vaihtaa kun emme tule toimeen
            huolettaa poikani joka pelaa yöt
            miten pääsee tukiperheeksi
            tunnen itseni yksinäiseksi muutettuani tänne Syyriasta
            mitä tuelle tapahtuu jos muutan yhteen tyttöystävän kanssa
            """
        ),
        (
            language: "da",
            messages: """
            kan jeg få boligstøtte som studerende
            jeg er 15 og vil vide om jeg må have fritidsjob
            min far har demens og skal have hjemmehjælp hvordan gør vi
            gæld til det offentlige findes der gældsrådgivning
            mine forældre skal skilles og jeg vil bo hos dem begge
            kan man skifte sagsbehandler vi kan ikke sammen
            jeg er bekymret for min søn der gamer hele natten
            hvordan bliver man aflastningsfamilie
            jeg føler mig ensom efter jeg flyttede hertil fra Syrien
            hvad sker der med støtten hvis jeg flytter sammen med min kæreste
            """
        ),
        (
            language: "en",
            messages: """
            can i get housing benefit as a student
            im 15 and wonder if i can work at the shop this summer
            my dad has dementia and needs home care what do we do
            i have debts with the bailiffs is there budget advice
            my parents are divorcing and i want to live with both
            can i change caseworker we dont get along
            im worried about my son who games all night
            how do i become a respite family
            i feel lonely since i moved here from syria
            what happens to my benefit if i move in with my girlfriend
            """
        ),
    ]
}
