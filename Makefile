# The two commands of the README: `make run` and `make test`. Both install what is missing.

BUILD_PACKAGES = git libexpat1-dev libmd-dev libncurses-dev libqrcodegen-dev
TEST_PACKAGES = $(BUILD_PACKAGES) \
	age \
	msmtp \
	mutt \
	openssh-client \
	procps \
	python3 \
	python3-aiosmtpd \
	python3-icalendar \
	python3-jsonschema \
	python3-pip \
	tidy \
	tmux \
	zbar-tools
# Chromium takes a minute to be fetched: not for every run of the tests.
BRIEF_PACKAGES = $(BUILD_PACKAGES) chromium-headless-shell fonts-wqy-zenhei poppler-utils python3 \
	python3-icalendar tidy zbar-tools
BENCH_PACKAGES = $(BUILD_PACKAGES) abook tig khard gcc python3 python3-pyte
# RELR relocations make the program smaller and start a tenth faster; gold cannot write them. Nobody
# links against the program: 8,600 names that nobody asks for are left out.
# The C++ library is asked for by the Swift runtime alone; with its parts in the program nothing of it is
# loaded and bound at every start, a seventh of the time to the first screen.
# With a section for each function the linker leaves out what nobody calls: a megabyte.
# With ncurses in the program as well two more are not loaded.
STATIC = .build/static
CLANG = "$$(dirname "$$(readlink -f "$$(command -v swift)")")/clang"
RELEASE = -c release --static-swift-stdlib --disable-local-rpath -Xswiftc -use-ld=lld \
	-Xlinker -z -Xlinker pack-relative-relocs -Xlinker --no-export-dynamic -Xlinker -O2 \
	-Xswiftc -L$(CURDIR)/$(STATIC) -Xswiftc -Xclang-linker -Xswiftc -static-libgcc \
	-Xswiftc -Xfrontend -Xswiftc -function-sections
PROGRAM = .build/haode
SAMPLE = .build/sample-book
PREFIX ?= $(HOME)/.local

.PHONY: run build install test format bench brief-check clean

run: build
	@test -d $(SAMPLE) || $(PROGRAM) init $(SAMPLE) --sample
	@$(PROGRAM) --book $(SAMPLE)

build:
	@.ci/install $(BUILD_PACKAGES)
	@mkdir -p $(STATIC)
	@for library in stdc++ ncursesw tinfo; do \
		ln -sf "$$($(CLANG) -print-file-name=lib$$library.a)" $(STATIC); done
	swift build $(RELEASE) --product haode
	@cp -f "$$(swift build $(RELEASE) --show-bin-path)/haode" $(PROGRAM)
	@strip $(PROGRAM)
	@echo "$(PROGRAM) is ready: it runs from any folder."

install: build
	install -D -m 755 $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/haode

test:
	@.ci/install $(TEST_PACKAGES)
	swift format lint --strict --recursive --parallel Package.swift Sources Tests themes
	TOML_TEST="$$(.ci/toml-suite || true)" SARIF_SCHEMA="$$(.ci/sarif-schema || true)" \
	MAIL_CORPUS="$$(.ci/mail-corpus || true)" MUSTACHE_SPEC="$$(.ci/mustache-suite || true)" \
	swift test

format:
	swift format --in-place --recursive --parallel Package.swift Sources Tests themes

bench: build
	@.ci/install $(BENCH_PACKAGES)
	swift build $(RELEASE) --product toml-decoder
	/usr/bin/python3 Tests/Benchmarks/bench.py --program $(PROGRAM)

# The brief in a browser: at the width of a telephone, and printed.
brief-check: build
	@.ci/install $(BRIEF_PACKAGES)
	/usr/bin/python3 Tests/Tools/check-brief.py --program $(PROGRAM) --chromium

clean:
	rm -rf .build
