# Everything a person or CI runs. `make site` and `make test` work on a fresh machine.

SWIFT      ?= swift
PORT       ?= 8000
BUILD_DIR   = .build
VENV        = $(BUILD_DIR)/venv
RELEASE     = $(BUILD_DIR)/release
DEBUG       = $(BUILD_DIR)/debug

DIST_BUILD  = $(BUILD_DIR)/dist

.PHONY: accessibility site test lint dist serve bench bench-build bench-intake bench-mustache bench-pages bench-scrub bench-search soak clean bootstrap tools test-swift test-browser test-recipes

# The tools, the demo bank as a site, and how to look at it.
site: bootstrap
	$(SWIFT) build -c release
	$(RELEASE)/answerbank build --bank content --theme themes/default --output site
	@echo
	@echo "The site is in site/. Look at it with:   make serve      and open http://localhost:$(PORT)/sv/"
	@echo "Without a server:   $(RELEASE)/answerbank build --links files --output FOLDER     and open FOLDER/index.html"

test: bootstrap test-swift test-browser test-recipes

test-swift:
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

test-browser: $(VENV)/.installed
	ANSWERBANK=$(CURDIR)/$(DEBUG)/answerbank $(VENV)/bin/python -m pytest -q -p no:cacheprovider -n auto --maxprocesses 4 --dist loadfile Tests/browser

# Packages, and recipes for a bank's own repository (docs/ci), with the real tool.
test-recipes: $(VENV)/.installed
	ANSWERBANK=$(CURDIR)/$(DEBUG)/answerbank $(VENV)/bin/python -m pytest -q -p no:cacheprovider Tests/recipes

$(VENV)/.installed: Tests/browser/requirements.txt
	python3 -m venv $(VENV)
	$(VENV)/bin/pip install --quiet --disable-pip-version-check -r Tests/browser/requirements.txt
	touch $@

# Formatting, and that every target imports only what it declares (ARCHITECTURE.md).
lint: bootstrap
	$(SWIFT) format lint --strict --parallel --recursive Package.swift Sources Tests
	$(SWIFT) build --explicit-target-dependency-import-check error
	scripts/lint-tree

# Packages that need no Swift where they are installed (docs/packages.md). Paths of this machine are kept out of the programs, and so is libcurl.
dist: bootstrap
	mkdir -p $(DIST_BUILD)/lib
	clang -c -o $(DIST_BUILD)/lib/no-curl.o packaging/no-curl.c
	rm -f $(DIST_BUILD)/lib/libcurl.a && ar rcD $(DIST_BUILD)/lib/libcurl.a $(DIST_BUILD)/lib/no-curl.o
	$(SWIFT) build -c release --static-swift-stdlib --disable-local-rpath --scratch-path $(DIST_BUILD) \
		-Xswiftc -file-prefix-map -Xswiftc $(CURDIR)=. -Xcc -ffile-prefix-map=$(CURDIR)=. \
		-Xlinker -L$(CURDIR)/$(DIST_BUILD)/lib
	scripts/dist $(DIST_BUILD)/release

serve:
	@test -x $(RELEASE)/answerbank-serve || $(MAKE) tools
	$(RELEASE)/answerbank serve --port $(PORT)

tools: bootstrap
	$(SWIFT) build -c release

# Tests every page of the built site, and notes in the bank's accessibility.yaml what was found.
accessibility: site $(VENV)/.installed
	$(VENV)/bin/python scripts/test-accessibility site --bank content

# Figures, never a test: builds, search, scrubbing, a desk.
bench: bench-build bench-search bench-scrub bench-intake

# Builds of made-up pages beside the least that reading, parsing, rendering and writing cost, and beside Hugo and Pagefind where they are installed.
bench-build: tools
	scripts/bench-build $(RELEASE)/answerbank --pages $(or $(PAGES),10000) $(if $(DISK),--disk $(DISK))

# Imports of made-up messages, and a desk with all of them. COUNT says how many; DISK names a folder on a disk, otherwise all is in memory.
bench-intake: tools
	scripts/bench-intake $(RELEASE)/answerbank-intake --count $(or $(COUNT),10000) $(if $(DISK),--disk $(DISK))

# The public Mustache specification: DATA names a folder with its JSON files.
bench-mustache: bootstrap
	@test -n "$(DATA)" || { echo "Say where the specification is: make bench-mustache DATA=folder"; exit 2; }
	MUSTACHE_SPEC=$(abspath $(DATA)) $(SWIFT) test --filter MustacheTests.SpecificationCases

# What pages cost a visitor with an old phone and a bad connection.
bench-pages: tools $(VENV)/.installed
	$(RELEASE)/answerbank build --bank content --theme themes/default --precompress gzip --output $(BUILD_DIR)/bench-pages
	$(VENV)/bin/python scripts/bench-pages $(BUILD_DIR)/bench-pages

# Recall, precision and speed of scrubbing: DATA names a folder with labelled messages; without it, those of the tests.
bench-scrub: tools
	scripts/bench-scrub $(RELEASE)/answerbank-intake $(or $(DATA),Tests/ScrubbingTests/Messages)

# Size and speed of the search on made-up pages, beside Pagefind if it is installed; with SETS, a folder of question sets, how well it finds.
bench-search: tools $(VENV)/.installed
	$(VENV)/bin/python scripts/bench-search $(RELEASE)/answerbank $(if $(SETS),--sets $(SETS),--pages $(or $(PAGES),10000)) $(if $(PEER),--peer)

# Long runs: five faults while building, five minutes; hostile texts and lines through the scrubber, ten minutes; faults at a desk (killed, two
# at once, two copies, full and read-only disks), twenty minutes.
soak: tools
	scripts/soak $(RELEASE)/answerbank
	scripts/fuzz-scrub $(RELEASE)/answerbank-intake 600
	ANSWERBANK_BIN=$(RELEASE) scripts/soak-intake

clean:
	rm -rf $(BUILD_DIR) dist
	find site -mindepth 1 ! -name README.md -delete

bootstrap:
	@scripts/bootstrap
