package main

import (
	"context"
	_ "embed"
	"os/exec"
	"sync"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/network"
	cdpage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// patience bounds every wait.
const patience = 2 * time.Minute

// watch.js notes in every document when the program answers, the odds stand and
// which tasks were long.
//
//go:embed watch.js
var watch string

// A tab is one page of the browser with storage of its own.
type tab struct {
	ctx   context.Context
	close func()

	mu    sync.Mutex
	bytes float64 // received since the last start
}

// chromium starts the browser, without its window where Debian's own program for
// that is there.
func chromium(profile string) (ctx context.Context, stop func(), err error) {
	opts := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.NoSandbox, chromedp.DisableGPU, chromedp.UserDataDir(profile),
		chromedp.Flag("enable-precise-memory-info", true))
	if shell, err := exec.LookPath("chromium-headless-shell"); err == nil {
		opts = append(opts, chromedp.ExecPath(shell))
	}
	alloc, stopAlloc := chromedp.NewExecAllocator(context.Background(), opts...)
	ctx, cancel := chromedp.NewContext(alloc)
	return ctx, func() { cancel(); stopAlloc() }, chromedp.Do(ctx)
}

// fresh opens an empty tab of 1440 by 900 pixels; a slow one has a fourth of the
// speed, 9 Mbit/s and 60 ms to the server.
func fresh(browser context.Context, slow bool) (*tab, error) {
	p := &tab{}
	p.ctx, p.close = chromedp.NewContext(browser, chromedp.WithNewBrowserContext(), chromedp.WithListener(p.hear))
	if err := chromedp.Do(p.ctx, chromedp.EmulateViewport(1440, 900)); err != nil {
		return nil, err
	}
	if _, err := chromedp.Call(p.ctx, network.Enable, network.EnableParams{}); err != nil {
		return nil, err
	}
	if _, err := chromedp.Call(p.ctx, cdpage.AddScriptToEvaluateOnNewDocument, cdpage.AddScriptToEvaluateOnNewDocumentParams{Source: watch}); err != nil {
		return nil, err
	}
	if !slow {
		return p, nil
	}
	if _, err := chromedp.Call(p.ctx, emulation.SetCPUThrottlingRate, emulation.SetCPUThrottlingRateParams{Rate: 4}); err != nil {
		return nil, err
	}
	_, err := chromedp.Call(p.ctx, conditions, network.Conditions{Latency: 60, DownloadThroughput: 9e6 / 8, UploadThroughput: 9e6 / 8})
	return p, err
}

// conditions is what Chromium has understood for years; its successor by rules came
// with version 150.
var conditions = cdp.Command[network.Conditions, struct{}]{Method: "Network.emulateNetworkConditions"}

func (p *tab) hear(ev any) {
	if e, ok := ev.(*network.EventLoadingFinished); ok {
		p.mu.Lock()
		p.bytes += e.EncodedDataLength
		p.mu.Unlock()
	}
}

// begun is what a start took: milliseconds from the navigation until the program
// answers and until the first odds stand, the longest task until then and what tasks
// took beyond 50 ms each, and the bytes received until the program answers.
type begun struct{ Acts, Odds, Longest, Blocked, Bytes float64 }

func (p *tab) start(address string) (begun, error) {
	p.mu.Lock()
	p.bytes = 0
	p.mu.Unlock()
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	if err := chromedp.Do(ctx, chromedp.Navigate(address)); err != nil {
		return begun{}, err
	}
	if _, err := eval[bool](ctx, `bench.acts.then(() => true)`); err != nil {
		return begun{}, err
	}
	p.mu.Lock()
	bytes := p.bytes
	p.mu.Unlock()
	b, err := eval[begun](ctx, `bench.odds.then((odds) => bench.acts.then((acts) => bench.tasks(acts, odds)))`)
	b.Bytes = bytes
	return b, err
}

// levers moves every slider of a policy five times and returns, for each move, the
// milliseconds until the page was painted; none where a view has no slider.
func (p *tab) levers() ([]float64, error) {
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	return eval[[]float64](ctx, `bench.levers()`)
}

// used is what two seconds of playing, a thousand cases and the memory are; Cases is 0
// where a view does not offer them.
type used struct{ Frames, Cases, Memory float64 }

func (p *tab) use() (used, error) {
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	return eval[used](ctx, `bench.use()`)
}

func eval[T any](ctx context.Context, js string) (T, error) {
	return chromedp.Run(ctx, chromedp.Evaluate[T](js, chromedp.EvalAwaitPromise))
}
