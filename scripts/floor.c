/* The floor of a build: what reading, parsing, rendering and writing cost and nothing else. For each BANK/answers/.../ID.LANG.md: read it, parse its
   front matter with libyaml and its text with cmark-gfm, write OUTPUT/LANG/SLUG/index.html: question, FRAME bytes of padding, rendered text. Checks
   nothing and knows no page but the one at hand.

   floor BANK OUTPUT FRAME        prints how many pages and bytes it wrote

   On all cores, in processes: cmark-gfm is not thread-safe while an inline extension is attached. */
#define _GNU_SOURCE
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <errno.h>
#include <fcntl.h>
#include <fts.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <yaml.h>

enum { AT_A_TIME = 16, LONGEST = 64 * 1024 };

struct shared { atomic_size_t taken, pages, bytes; };
struct front { char question[2048], slug[256]; };

static _Noreturn void fail(const char *what) {
    perror(what);
    exit(1);
}

/* The front matter's events, all of them; keeps two of its texts. Returns where the body begins. */
static size_t parse_front(const char *text, size_t length, struct front *front) {
    const char *end = length > 4 ? memmem(text + 4, length - 4, "\n---\n", 5) : NULL;
    if (!end) { errno = EINVAL; fail("front matter"); }
    yaml_parser_t parser;
    yaml_event_t event;
    yaml_parser_initialize(&parser);
    yaml_parser_set_input_string(&parser, (const unsigned char *)text + 4, end + 1 - (text + 4));
    int depth = 0, is_value = 0, done = 0;
    char *wanted = NULL;
    size_t room = 0;
    while (!done) {
        if (!yaml_parser_parse(&parser, &event)) { errno = EINVAL; fail(parser.problem); }
        switch (event.type) {
        case YAML_SCALAR_EVENT:
            if (depth != 1) break;
            const char *value = (const char *)event.data.scalar.value;
            if (is_value) {
                if (wanted) snprintf(wanted, room, "%s", value);
            } else if (!strcmp(value, "question")) {
                wanted = front->question, room = sizeof front->question;
            } else if (!strcmp(value, "slug")) {
                wanted = front->slug, room = sizeof front->slug;
            } else {
                wanted = NULL;
            }
            is_value = !is_value;
            break;
        case YAML_MAPPING_START_EVENT: case YAML_SEQUENCE_START_EVENT: depth++; break;
        case YAML_MAPPING_END_EVENT: case YAML_SEQUENCE_END_EVENT:
            if (--depth == 1) is_value = 0;
            break;
        case YAML_STREAM_END_EVENT: done = 1; break;
        default: break;
        }
        yaml_event_delete(&event);
    }
    yaml_parser_delete(&parser);
    return end + 5 - text;
}

static char *render(const char *text, size_t length) {
    cmark_parser *parser = cmark_parser_new(CMARK_OPT_VALIDATE_UTF8);
    /* Most texts call for no inline extension, and are parsed faster without. */
    const char *names[] = {"table", memmem(text, length, "~~", 2) ? "strikethrough" : NULL,
        memmem(text, length, "//", 2) || memmem(text, length, "www", 3) || memchr(text, '@', length) ? "autolink" : NULL};
    for (size_t at = 0; at < sizeof names / sizeof *names; at++) {
        if (names[at]) cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(names[at]));
    }
    cmark_parser_feed(parser, text, length);
    cmark_node *root = cmark_parser_finish(parser);
    char *html = cmark_render_html(root, CMARK_OPT_VALIDATE_UTF8, cmark_parser_get_syntax_extensions(parser));
    cmark_node_free(root);
    cmark_parser_free(parser);
    return html;
}

static char *escape(char *to, const char *from) {
    for (; *from; from++) {
        switch (*from) {
        case '&': to = stpcpy(to, "&amp;"); break;
        case '<': to = stpcpy(to, "&lt;"); break;
        case '>': to = stpcpy(to, "&gt;"); break;
        default: *to++ = *from;
        }
    }
    return to;
}

/* Returns the bytes written. */
static size_t make_page(const char *path, const char *output, size_t frame) {
    static char text[LONGEST + 1], page[1 << 20];
    int file = open(path, O_RDONLY | O_CLOEXEC);
    ssize_t length = file < 0 ? -1 : read(file, text, LONGEST);
    if (length < 0) fail(path);
    close(file);

    const char *name = strrchr(path, '/') + 1, *language = strchr(name, '.') + 1;
    struct front front = {"", ""};
    snprintf(front.slug, sizeof front.slug, "%.*s", (int)(language - 1 - name), name);
    size_t start = parse_front(text, length, &front);
    char *html = render(text + start, length - start);

    char *to = stpcpy(page, "<!DOCTYPE html>\n<title>");
    to = escape(to, front.question);
    to = memset(stpcpy(to, "</title>\n"), ' ', frame) + frame;
    size_t size = strlen(html);
    if (to + size > page + sizeof page) { errno = E2BIG; fail(path); }
    memcpy(to, html, size);
    size += to - page;
    free(html);

    char folder[4096], target[4200];
    int before = snprintf(folder, sizeof folder, "%s/%.*s", output, (int)(strlen(language) - 3), language);
    snprintf(folder + before, sizeof folder - before, "/%s", front.slug);
    if (mkdir(folder, 0777) != 0 && errno == ENOENT) {
        folder[before] = 0;
        mkdir(folder, 0777);
        folder[before] = '/';
        mkdir(folder, 0777);
    }
    snprintf(target, sizeof target, "%s/index.html", folder);
    file = open(target, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (file < 0 || write(file, page, size) != (ssize_t)size || close(file) != 0) fail(target);
    return size;
}

int main(int count, char **arguments) {
    if (count != 4) {
        fprintf(stderr, "usage: floor BANK OUTPUT FRAME\n");
        return 2;
    }
    char *answers[] = {NULL, NULL}, **paths = NULL;
    size_t found = 0, room = 0, frame = strtoul(arguments[3], NULL, 10);
    if (frame > 1 << 18 || asprintf(&answers[0], "%s/answers", arguments[1]) < 0) return 2;
    FTS *tree = fts_open(answers, FTS_PHYSICAL | FTS_NOSTAT | FTS_NOCHDIR, NULL);
    for (FTSENT *entry; tree && (entry = fts_read(tree));) {
        if (entry->fts_namelen < 4 || strcmp(entry->fts_name + entry->fts_namelen - 3, ".md") != 0) continue;
        if (found == room && !(paths = realloc(paths, (room = room * 2 + 1024) * sizeof *paths))) fail("memory");
        paths[found++] = strdup(entry->fts_path);
    }
    if (mkdir(arguments[2], 0777) != 0 && errno != EEXIST) fail(arguments[2]);
    cmark_gfm_core_extensions_ensure_registered();

    struct shared *shared = mmap(NULL, sizeof *shared, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (shared == MAP_FAILED) fail("memory");
    long workers = sysconf(_SC_NPROCESSORS_ONLN);
    for (long worker = 0; worker < workers; worker++) {
        pid_t process = fork();
        if (process < 0) fail("fork");
        if (process > 0) continue;
        for (size_t first; (first = atomic_fetch_add(&shared->taken, AT_A_TIME)) < found;) {
            for (size_t at = first; at < first + AT_A_TIME && at < found; at++) {
                atomic_fetch_add(&shared->bytes, make_page(paths[at], arguments[2], frame));
                atomic_fetch_add(&shared->pages, 1);
            }
        }
        _exit(0);
    }
    int status = 0, one;
    while (wait(&one) > 0) status |= one;
    printf("%zu pages, %zu bytes\n", (size_t)shared->pages, (size_t)shared->bytes);
    return status != 0;
}
