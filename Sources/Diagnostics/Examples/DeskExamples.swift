/// Of commands on a desk, and of the figures that its ledger gives.
extension Example {
    static let deskMissing = commands("answerbank-intake queue --desk dsek", "answerbank-intake queue --desk desk", ["path": "dsek"])
    static let deskExists = commands(
        "answerbank-intake init --desk Documents --moderator m1 --moderator m2", "answerbank-intake init --desk desk --moderator m1 --moderator m2", ["path": "Documents"])
    static let deskBusy = commands("answerbank-intake import a.mbox &\nanswerbank-intake import b.mbox", "answerbank-intake import a.mbox b.mbox", ["path": "desk"])
    static let deskInWorkTree = commands(
        "answerbank-intake init --desk my-bank/desk --moderator m1 --moderator m2", "answerbank-intake init --desk desk --moderator m1 --moderator m2",
        ["path": "my-bank/desk", "tree": "my-bank"])
    static let deskModeratorUnknown = commands("answerbank-intake draft \(item) --as m9", "answerbank-intake draft \(item) --as m1", ["id": "m9", "known": "m1, m2"])
    static let deskKeyUnusable = commands(
        "rm desk/keys/desk.public\nanswerbank-intake import message.txt", "cp backup/keys/desk.public desk/keys/\nanswerbank-intake import message.txt", ["path": "desk/keys/desk.public"])
    static let passphraseWrong = commands("answerbank-intake show \(item) --original --as m1", "answerbank-intake show \(item) --original --as recovery", ["id": "m1"])
    static let passphraseShort = commands(
        "answerbank-intake init --desk desk --moderator m1 --moderator m2     # short",
        "answerbank-intake init --desk desk --moderator m1 --moderator m2     # four words, such as: lamp river seven paper",
        ["id": "m1", "limit": "12"])
    static let passphraseMissing = commands(
        "answerbank-intake rekey --as m1 < /dev/null", "answerbank-intake rekey --as m1 --passphrase-file passphrases", ["id": "m1"])
    static let itemUnknown = commands("answerbank-intake show abcdefgh99", "answerbank-intake queue\nanswerbank-intake show \(item)", ["id": "abcdefgh99"])
    static let itemDamaged = commands(
        "answerbank-intake show \(item)", "cp backup/items/\(item)/original.sealed desk/items/\(item)/\nanswerbank-intake show \(item)", ["id": item, "path": "original.sealed"])
    static let itemBusy = commands(
        "answerbank-intake draft \(item) --as m1     # m2 has it open", "answerbank-intake draft \(item) --as m1     # when m2 has finished", ["id": item])
    static let itemInConflict = commands(
        "answerbank-intake approve \(item) --as m2", "answerbank-intake show \(item)\nanswerbank-intake return \(item) --as m2 --note \"two versions\"", ["id": item])
    static let moveIllegal = commands(
        "answerbank-intake approve \(item) --as m2", "answerbank-intake propose \(item) --as m1\nanswerbank-intake approve \(item) --as m2",
        ["id": item, "state": "drafted", "move": "approve", "known": "propose, bundle"])
    static let answerIDNeeded = commands("answerbank-intake draft \(item) --as m1", "answerbank-intake draft \(item) --as m1 --id help-with-rent", ["id": item])
    static let nothingDrafted = commands("answerbank-intake bundle \(item) --role \"debt adviser\" --as m1", "answerbank-intake draft \(item) --as m1 --id help-with-rent", ["id": item])
    static let maskUnconfirmed = commands("answerbank-intake propose \(item) --as m1", "answerbank-intake propose \(item) --masks-confirmed --as m1", ["id": item])
    static let selfApproval = commands("answerbank-intake approve \(item) --as m1", "answerbank-intake approve \(item) --as m2", ["id": "m1"])
    static let textChanged = commands("answerbank-intake publish \(item) --as m2", "answerbank-intake draft \(item) --as m1\nanswerbank-intake propose \(item) --as m1", ["id": item])
    static let editorFailed = commands("EDITOR=nnao answerbank-intake draft \(item) --as m1", "EDITOR=nano answerbank-intake draft \(item) --as m1", ["path": "nnao"])
    static let bankUnnamed = commands("answerbank-intake publish \(item) --as m2", "answerbank-intake publish \(item) --as m2 --bank content")
    static let moderatorExists = commands("answerbank-intake moderator add m2 --as m1", "answerbank-intake moderator add m3 --as m1", ["id": "m2"])
    static let moderatorsTooFew = commands("answerbank-intake moderator remove m2 --as m1", "answerbank-intake moderator add m3 --as m1\nanswerbank-intake moderator remove m2 --as m1", ["id": "m2"])
    static let moderatorsByHand = Example(
        .none, .files([File("desk/moderators.yaml", "▪[{id: m1}, {id: m2}]\n")]), .files([File("desk/moderators.yaml", "- {id: m1}\n- {id: m2}\n")]), [:])
    static let retentionMissing = Example(
        .none, .files([File("content/bank.yaml", "▪" + settingsText(""))]),
        .files([File("content/bank.yaml", settingsText("retention: {days: 90, legal-basis: \"decision 2026-17\"}"))]), [:])
    static let consultedMissing = Example(
        .none, .files([File("answer.md", "▸" + answerText())]), .files([File("answer.md", answerText("consulted: [debt adviser]"))]), ["role": "debt adviser", "list": "debt adviser"])
    static let batchTooSmall = commands("answerbank-intake publish --batch --as m2", "answerbank-intake publish --batch --at-least 2 --as m2", ["count": "2", "needed": "3"])
    static let deskLeftover = commands("answerbank-intake fsck --dry-run", "answerbank-intake fsck", ["path": "items/.new-\(item)"])
    static let deskPermissions = commands("chmod -R o+r desk\nanswerbank-intake fsck --dry-run", "answerbank-intake fsck", ["path": "items"])
    static let ledgerEntryMissing = commands("answerbank-intake fsck --dry-run", "answerbank-intake fsck", ["id": item])
    static let setAsideUnnoted = commands("answerbank-intake fsck", "answerbank-intake set-aside \(item) --as m1", ["id": item])
    static let sealedToOldKey = commands("answerbank-intake moderator remove m2 --as m1", "answerbank-intake rekey --as m1", ["count": "12"])
    static let moderatorKeyMissing = commands("answerbank-intake fsck", "answerbank-intake moderator remove m2 --as m1\nanswerbank-intake moderator add m2 --as m1", ["id": "m2"])
    static let keyOfNobody = commands("answerbank-intake fsck", "rm desk/keys/m9.public\nanswerbank-intake rekey --as m1", ["path": "keys/m9.public"])
    static let keyForeign = commands("answerbank-intake rekey --as m1", "cp backup/keys/m2.public desk/keys/\nanswerbank-intake rekey --as m1", ["path": "desk/keys/m2.public"])
    static let selfRemoval = commands("answerbank-intake moderator remove m1 --as m1", "answerbank-intake moderator remove m1 --as m2", ["id": "m1"])
    static let notConfirmed = commands("answerbank-intake approve \(item) --as m2     # no", "answerbank-intake approve \(item) --as m2     # yes")
    static let textNotTheOneRead = commands(
        "answerbank-intake approve \(item) --as m2 --text sha256-9c5a76a4", "answerbank-intake show \(item)\nanswerbank-intake approve \(item) --as m2 --text sha256-11aa22bb", ["id": item])
    static let submissionSetAside = commands("answerbank-intake import form.csv", "answerbank-intake set-aside", ["number": "7", "reason": "column 4 unknown", "limit": "64 KiB"])
    static let scrubLineInvalid = Example(
        .none, .files([File("archive.jsonl", "▸Can I get help?\n")]), .files([File("archive.jsonl", "{\"id\": \"1\", \"text\": \"Can I get help?\"}\n")]), [:])
    static let textTooLong = commands("answerbank-intake scrub < archive.txt", "split --line-bytes=60K archive.txt part-\nanswerbank-intake scrub < part-aa", ["limit": "64 KiB"])
    static let nameUnacknowledged = commands("answerbank-intake propose \(item) --as m1", "answerbank-intake propose \(item) --as m1 --name-ok 12:5", ["label": "PERSON", "place": "12:5"])
    static let dictionaryMissing = commands(
        "answerbank-intake import message.txt", "sudo apt-get install hunspell-sv\nanswerbank-intake import message.txt", ["name": "sv_SE.dic", "package": "hunspell-sv"])

    static let ledgerFileDamaged = commands("answerbank-intake report 2026-10", "cp backup/ledger/2026-10.jsonl desk/ledger/\nanswerbank-intake report 2026-10")
    static let periodInvalid = commands("answerbank-intake report 2026-10-14", "answerbank-intake report 2026-10", ["value": "2026-10-14"])
    static let periodNotEnded = commands("answerbank-intake report 2026-11     # on 22 November", "answerbank-intake report 2026-10", ["period": "2026-11"])

    private static let item = "abcdefgh23"
}
