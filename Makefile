# Everything that people and machines do with this repository. `make help` lists it.

SHELL := /bin/sh
# Warnings in our own targets are errors here, but not for those who depend on the package.
export OVERSIGHT_STRICT := 1

.PHONY: charts test lint generate bench district fuzz help

charts: ## Draw both charts of every power in models/ into charts/ (the main job)
	@.ci/prepare
	swift build --product worked-powers
	@"$$(swift build --show-bin-path)/worked-powers" render --format svg,pdf --output charts
	@echo "Look in $(CURDIR)/charts: one flow chart and one risk chart a power, as SVG and PDF."

test: lint ## Lint, build with warnings as errors, and run all tests
	swift build --build-tests
	swift test --skip-build

lint: ## Check the format of the sources, and names
	@.ci/prepare
	@.ci/lint-names
	find . -name '.?*' -prune -o -name '*.swift' -print0 | xargs -0 swift format lint --strict --parallel

generate: ## Write anew what is generated from the sources, and stored answers of tests
	@.ci/prepare
	-RECORD_SNAPSHOTS=1 swift test
	git status --short

# Valgrind, which counts instructions, does not read the debugging information of newer compilers.
bench: ## Measure how fast checks and charts are, beside pm4py and dot where they can be had; ROWS=charts for some
	@.ci/prepare
	@Benchmarks/prepare
	@mkdir -p Benchmarks/.build
	swift build --product worked-powers
	@"$$(swift build --show-bin-path)/worked-powers" show gas-operation-licence --format json \
		> Benchmarks/.build/worked-power.json
	@"$$(swift build --show-bin-path)/worked-powers" convert --to bpmn \
		--output Benchmarks/.build/worked-powers/
	swift build --configuration release --product oversight
	swift build --configuration release --product MadeDistrict
	swift build --configuration release --product MadeLog
	swift build --package-path Benchmarks --configuration release -Xlinker -S
	@OVERSIGHT_EXPORT=Benchmarks/.build/worked-power.json \
		OVERSIGHT_BPMN="$${OVERSIGHT_BPMN:-Benchmarks/.build/worked-powers}" \
		OVERSIGHT_TOOL="$$(swift build --configuration release --show-bin-path)/oversight" \
		OVERSIGHT_DISTRICT="$$(swift build --configuration release --show-bin-path)/MadeDistrict" \
		OVERSIGHT_LOG="$$(swift build --configuration release --show-bin-path)/MadeLog" \
		OVERSIGHT_POWER=gas-operation-licence \
		"$$(swift build --package-path Benchmarks --configuration release --show-bin-path)/Benchmarks" $(ROWS)

district: ## Write a made district of 1,590 powers into FOLDER; SCALE=0.1 for a tenth of it, SEED=2 for another
	@.ci/prepare
	swift build --product MadeDistrict
	@"$$(swift build --show-bin-path)/MadeDistrict" "$(FOLDER)" $(or $(SCALE),1) $(or $(SEED),1)

fuzz: ## Compare algorithms with oracles on a hundred thousand random graphs, read a million mutated files
	@.ci/prepare
	@.ci/fuzz
	@.ci/fuzz-readers

help: ## List what there is to make
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 12
