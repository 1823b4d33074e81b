package main

import (
	"bufio"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"silkladder/server/headers"
)

// A server is one of the two that are compared.
type server struct {
	name    string
	address string
	cmd     *exec.Cmd
}

// startOurs builds and starts this module's server.
func startOurs(work, dir string) (*server, error) {
	program := filepath.Join(work, "server")
	build := exec.Command("go", "build", "-o", program, "silkladder/server")
	build.Stderr = os.Stderr
	if err := build.Run(); err != nil {
		return nil, fmt.Errorf("building the server: %w", err)
	}
	log, err := os.Create(filepath.Join(work, "server.log"))
	if err != nil {
		return nil, err
	}
	cmd := exec.Command(program, "-dir", dir, "-addr", "127.0.0.1:0")
	cmd.Env = append(os.Environ(), "PORT=")
	cmd.Stderr = log
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	said, err := bufio.NewReader(out).ReadString('\n')
	_, address, found := strings.Cut(strings.TrimSpace(said), "http://")
	if err != nil || !found {
		return nil, fmt.Errorf("the server says %q: %w", said, errors.Join(err, cmd.Process.Kill()))
	}
	return &server{"ours", strings.TrimSuffix(address, "/"), cmd}, nil
}

// brotliModule is where Debian puts nginx's module for stored brotli files.
const brotliModule = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so"

// startNginx starts nginx with the configuration the site is shipped with.
func startNginx(work, dir string) (*server, error) {
	program, err := exec.LookPath("nginx")
	if err == nil {
		_, err = os.Stat(brotliModule)
	}
	if err != nil {
		return nil, errors.New("no comparison: apt-get install --no-install-recommends nginx libnginx-mod-http-brotli-static")
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	address := l.Addr().String()
	l.Close()
	me, err := user.Current()
	if err != nil {
		return nil, err
	}
	if dir, err = filepath.Abs(dir); err != nil {
		return nil, err
	}
	owner := ""
	if me.Uid == "0" {
		owner = "user root;" // its workers must be able to read the folder
	}
	conf := fmt.Sprintf("load_module %s;\n%s\nworker_processes auto;\ndaemon off;\npid %[3]s/nginx.pid;\nerror_log %[3]s/nginx.error;\n"+
		"events { worker_connections 1024; }\nhttp {\naccess_log %[3]s/nginx.access;\nsendfile on;\ntcp_nopush on;\nkeepalive_requests 100000000;\n%[4]s}\n",
		brotliModule, owner, work, headers.Nginx(headers.Site{Listen: address, Root: dir, Base: "/", Brotli: true}))
	file := filepath.Join(work, "nginx.conf")
	if err := os.WriteFile(file, []byte(conf), 0o644); err != nil {
		return nil, err
	}
	s := &server{"nginx", address, exec.Command(program, "-c", file, "-e", filepath.Join(work, "nginx.error"))}
	if err := s.cmd.Start(); err != nil {
		return nil, err
	}
	for range 100 {
		if c, err := net.Dial("tcp", address); err == nil {
			return s, c.Close()
		}
		time.Sleep(50 * time.Millisecond)
	}
	s.stop()
	said, _ := os.ReadFile(filepath.Join(work, "nginx.error"))
	return nil, fmt.Errorf("nginx does not start: %s", said)
}

// stop ends the server and waits for it.
func (s *server) stop() {
	s.cmd.Process.Signal(syscall.SIGTERM)
	s.cmd.Wait()
}
