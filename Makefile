# The everyday verbs. Everything is made inside this folder; `make clean` takes it away again.
.PHONY: help setup run test check test-language clean lock
.DEFAULT_GOAL := help

UV := .tools/bin/uv
PIP := $(UV) pip install --quiet --require-hashes
LOTSE := .venv/bin/lotse
export UV_LINK_MODE ?= copy

help:
	@echo "make run    set up, train if needed, start the demo authority with portal and desk"
	@echo "make test   set up and pass every check and test"
	@echo "make setup  only set up            make check  only linters and types"
	@echo "make test-language LANG=tr         only that language's expectations"

setup: .venv/.installed .venv-engine/.installed

run: setup
	@$(LOTSE) up

test: setup .venv/.dev .venv-speech/.installed
	@scripts/test

check: setup .venv/.dev
	@scripts/check

test-language: setup .venv/.dev
	@.venv/bin/pytest tests/language -k "[$(LANG)" --no-header

clean:
	rm -rf .venv .venv-engine .venv-speech .tools var models/*.tar.gz

$(UV): requirements/tools.txt
	@echo "setup: uv, into .tools"
	@python3 -m venv .tools
	@.tools/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/tools.txt
	@touch $@

.venv/.installed: requirements/service.txt pyproject.toml $(UV)
	@echo "setup: the service's packages, into .venv"
	@python=$$(scripts/find-python $(UV) '>=3.11,<3.14' '3.1[123].*') && \
		{ test -x .venv/bin/python || $(UV) venv --quiet --no-project --python "$$python" .venv; }
	@VIRTUAL_ENV=.venv $(PIP) -r requirements/service.txt
	@VIRTUAL_ENV=.venv $(UV) pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

.venv/.dev: requirements/dev.txt .venv/.installed
	@echo "setup: test tools, into .venv"
	@VIRTUAL_ENV=.venv $(PIP) -r requirements/dev.txt
	@touch $@

.venv-engine/.installed: requirements/engine.txt $(UV)
	@echo "setup: the dialogue engine's packages (about 2 GB), into .venv-engine"
	@python=$$(scripts/find-python $(UV) '==3.10.*' '3.10.*') && \
		{ test -x .venv-engine/bin/python || $(UV) venv --quiet --no-project --python "$$python" .venv-engine; }
	@VIRTUAL_ENV=.venv-engine $(PIP) --no-deps -r requirements/engine.txt
	@touch $@

# Only for phone calls through an Asterisk: `lotse up` makes it when authority.toml asks for it
.venv-speech/.installed: requirements/speech.txt $(UV)
	@echo "setup: speech recognition, into .venv-speech"
	@python=$$(scripts/find-python $(UV) '>=3.11,<3.14' '3.1[123].*') && \
		{ test -x .venv-speech/bin/python || $(UV) venv --quiet --no-project --python "$$python" .venv-speech; }
	@VIRTUAL_ENV=.venv-speech $(PIP) -r requirements/speech.txt
	@scripts/espeak
	@touch $@

# Pins anew from the groups in pyproject.toml
lock: $(UV)
	@for name in service dev engine speech; do \
		test $$name = engine && python=3.10 || python=3.11; \
		test $$name = dev && same="--constraint requirements/service.txt" || same=; \
		$(UV) pip compile $$same --quiet --generate-hashes --no-header --no-annotate --python-version $$python \
			--python-platform linux --group $$name --output-file requirements/$$name.txt; \
	done
