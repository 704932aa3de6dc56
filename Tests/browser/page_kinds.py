"""One page of each kind, in the demo bank."""

PAGE_KINDS = {
    "language choice": "/",
    "front page": "/sv/",
    "answer": "/sv/bror-dricker/",
    "answer that continues another": "/sv/bror-vill-inte/",
    "answer that asks who gets to know": "/sv/slog-mitt-barn/",
    "easy-language answer": "/sv-simple/hyran/",
    "topic": "/sv/topics/addiction/",
    "audience": "/sv/audiences/relatives/",
    "A–Z": "/sv/a-z/",
    "contacts": "/sv/contacts/",
    "glossary": "/sv/glossary/",
    "static page": "/sv/sa-arbetar-vi/",
    "not found": "/no/such/page/",
}
