"""A page of each kind in each language of the demo bank."""

from built_site import LANGUAGES

#: Kinds whose pages have names of their own in each language, in the order of LANGUAGES.
NAMED = {
    "answer": ("bror-dricker", "veli-juo-liikaa", "brother-drinks-too-much", "min-bror-drikker"),
    "answer that continues another": ("tar-barnet", "viedaanko-lapseni", "will-you-take-my-child", "tager-i-mit-barn"),
    "answer that asks who gets to know": ("slog-mitt-barn", "loin-lastani", "i-hit-my-child", "jeg-slog-mit-barn"),
    "static page": ("sa-arbetar-vi", "nain-tyoskentelemme", "how-we-work", "saadan-arbejder-vi"),
    "statement on accessibility": ("tillganglighet", "saavutettavuus", "accessibility", "tilgaengelighed"),
}
SHARED = {
    "front page": "/{}/",
    "topic": "/{}/topics/addiction/",
    "audience": "/{}/audiences/relatives/",
    "A–Z": "/{}/a-z/",
    "contacts": "/{}/contacts/",
    "glossary": "/{}/glossary/",
}
#: Kinds of which there is one page, or one in some languages.
OTHERS = {
    "sv": {"language choice": "/", "not found": "/no/such/page/", "second page of a list": "/sv/audiences/adults/2/", "easy-language answer": "/sv-simple/hyran/"},
    "fi": {"easy-language answer": "/fi-simple/apua-vuokraan-selkokielella/"},
}

#: Language to kind to path.
PAGES = {
    language: {
        **{kind: path.format(language) for kind, path in SHARED.items()},
        **{kind: f"/{language}/{names[number]}/" for kind, names in NAMED.items()},
        **OTHERS.get(language, {}),
    }
    for number, language in enumerate(LANGUAGES)
}
#: Kind to path; every kind has a page in Swedish.
PAGE_KINDS = PAGES["sv"]
