import Diagnostics
enum PersonalDataCheck { static func run(_ checked: CheckedBank) -> [Diagnostic] { [] } }
