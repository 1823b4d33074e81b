# Verbs, one line each. Needs Go and make; `make test` installs Chromium and a
# Chinese font where it may.
PORT   ?= 8000
BASE   ?= /
ORIGIN ?=
RUN    := .cache/run

# What the site is made of. A change in any of these builds it again.
SOURCES := Makefile go.mod go.sum $(shell find app model web server/headers -type f -not -path '*/testdata/*' -not -path 'app/browser/*' -not -name '*_test.go')

.PHONY: run build test check-long bench crosscheck icons pictures budget fmt clean

run: $(RUN)/built ; $(RUN)/server -dir $(RUN)/site -addr 127.0.0.1:$(PORT)
build: ; go run ./app/site -out dist -base "$(BASE)" -origin "$(ORIGIN)" -level best
test: ; .ci/setup && go vet ./... && GOOS=js GOARCH=wasm go vet ./model/... ./app/ui ./app/wasm && .ci/wasm ./model/... && go test -timeout 30m ./...
check-long: ; go test -count=1 -timeout 60m ./model -runs 100000 && go test -count=1 -timeout 60m ./model/claims -stride 1
bench: ; go test -run '^$$' -bench . ./... && go run ./model/export/crosscheck -speed -if-npm
crosscheck: ; go run ./model/export/crosscheck
icons: ; go run ./app/site -icons
pictures: ; go run ./app/site -pictures
budget: ; go run ./app/site -out dist -level best && go run ./app/site -out dist -level best -budget app/site/budget.txt -update
fmt: ; gofmt -w app model server
clean: ; rm -rf dist .cache

# Compressed fast, for this machine; make build compresses best, for the world.
$(RUN)/built: $(SOURCES) $(shell find server -name '*.go' -not -name '*_test.go') $(RUN)/port-$(PORT)
	go build -o $(RUN)/server ./server
	go run ./app/site -out $(RUN)/site -origin http://localhost:$(PORT) -level fast
	@touch $@
$(RUN)/port-$(PORT): ; @mkdir -p $(RUN) && rm -f $(RUN)/port-* && touch $@
