import ArgumentParser
import KnowledgeBank
import SiteBuilder
import Terminal

struct ServerConfig: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Prints lines for the configuration of a web server: headers, moved addresses, the page for what is not there.",
        discussion: """
            Hosts that read _headers and _redirects find both in the built site and need none of this.

            Examples:
              answerbank server-config nginx > answerbank.conf      include it in the server block
              answerbank server-config apache > site/.htaccess
              answerbank server-config caddy --bank my-bank
            """)

    @Argument(help: "nginx, apache or caddy.")
    var server: ServerConfiguration
    @OptionGroup var bank: BankOption

    func run() throws {
        Output.print(server.text(ServerRules(try readBank(bank.folder))))
    }
}

extension ServerConfiguration: ExpressibleByArgument {}
