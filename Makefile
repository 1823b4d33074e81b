# Verbs, one line each. Needs Go and make; `make test` installs Chromium and a
# Chinese font where it may.
PORT   ?= 8000
BASE   ?= /
ORIGIN ?=
PREVIOUS ?=
RUN    := .cache/run

# What the site is made of. A change in any of these builds it again.
SOURCES := Makefile go.mod go.sum $(shell find app model web server/headers -type f -not -path '*/testdata/*' -not -path 'app/browser/*' -not -name '*_test.go')

.PHONY: run dev build lint test smoke check-long bench bench-browser crosscheck reference icons pictures budget fmt clean

run: $(RUN)/built ; $(RUN)/server -dir $(RUN)/site -addr 127.0.0.1:$(PORT)
dev: ; go run ./app/site -dev 127.0.0.1:$(PORT)
build: ; go run ./app/site -out dist -base "$(BASE)" -origin "$(ORIGIN)" -level best -previous "$(PREVIOUS)"
lint: ; .ci/lint
test: lint ; .ci/setup && .ci/wasm ./model/... && go test -timeout 60m $$(go list ./... | grep -v app/browser$$) && go test -timeout 60m ./app/browser
smoke: $(RUN)/built ; go run ./app/browser/smoke
check-long: ; go test -count=1 -timeout 60m ./model -runs 100000 && go test -count=1 -timeout 60m ./model/claims -stride 1
bench: ; .ci/engine && go test -run '^$$' -bench . ./... && go run ./model/export/crosscheck -speed -if-npm
bench-browser: ; go run ./app/browser/bench
crosscheck: ; go run ./model/export/crosscheck
reference: ; python3 -B model/testdata/reference/regenerate.py
icons: ; go run ./app/site -icons
pictures: ; go run ./app/site -pictures
budget: ; go run ./app/site -out dist -level best && go run ./app/site -out dist -level best -budget app/site/budget.txt -update && go run ./app/site -weigh >app/site/weight.txt
fmt: ; gofmt -w app model server
clean: ; rm -rf dist dist.symbols .cache

# Compressed fast, for this machine; make build compresses best, for the world.
$(RUN)/built: $(SOURCES) $(shell find server -name '*.go' -not -name '*_test.go') $(RUN)/port-$(PORT)
	go build -o $(RUN)/server ./server
	go run ./app/site -out $(RUN)/site -origin http://localhost:$(PORT) -level fast
	@touch $@
$(RUN)/port-$(PORT): ; @mkdir -p $(RUN) && rm -f $(RUN)/port-* && touch $@
