#!/usr/bin/env python3
"""Writes the golden files of this folder again: NAME-none.csv, NAME-belt.csv and series.gz, from scenarios.jsonl, hosts.json and
model_reference.py. The layout is described in reference_test.go.

    python3 regenerate.py [FOLDER]      into FOLDER, by default this one; plain Python 3, about a minute
"""
import gzip, json, os, struct, sys
import model_reference as R

HERE = os.path.dirname(os.path.abspath(__file__))
LEVERS = ('infrastructure', 'parks', 'openness', 'market', 'inward')
VECTORS = ('gov', 'sbar', 'sG', 'sH', 'sB', 'c')
HOST = ('K', 'J', 'w', 'a', 'y', 'grad', 'T', 'q', 'tau', 'HB', 'HW', 'debt', 'pi')

def run(line, hosts):
    s = json.loads(line)
    p = R.mk(s['archetype'], **{k: tuple(x) if isinstance(x, list) else x for k, x in s.get('params', {}).items()})
    if 'levers' in s: p['bri'] = tuple(float(s['levers'].get(k, 0)) for k in LEVERS)
    return R.simulate(p, T=s.get('years', 30), dt=s.get('step', 0.25), hosts=hosts)

def pack(values):
    """the top 46 of the 64 bits of each number, rounded; second differences, zig-zag, as varints"""
    out = bytearray(); last = step = 0
    for x in values:
        b = (struct.unpack('<Q', struct.pack('<d', x))[0] + (1 << 17)) >> 18
        d = b - last - step; last, step = b, b - last
        u = d << 1 if d >= 0 else (-d << 1) - 1
        while u > 127: out.append(u & 127 | 128); u >>= 7
        out.append(u)
    return out

def main(folder):
    hosts = json.load(open(os.path.join(HERE, 'hosts.json')))
    data = bytearray()
    for i, line in enumerate(open(os.path.join(HERE, 'scenarios.jsonl'))):
        r = run(line, hosts)
        if i < 10:
            name = json.loads(line)['archetype'] + ('-none', '-belt')[i % 2] + '.csv'
            with open(os.path.join(folder, name), 'w') as f:
                f.write(','.join(['t'] + R.KEYS) + '\n')
                for n, t in enumerate(r['t']): f.write(','.join('%.13g' % x for x in [t] + [r[k][n] for k in R.KEYS]) + '\n')
        else:
            for k in R.KEYS: data += pack(r[k])
        at = 0 if i < 10 and i % 2 else len(r['t']) - 1
        for k in VECTORS:
            for j in range(len(r[k][0])): data += pack([x[j] for x in r[k][at:]])
        for b in range(len(hosts)):
            for k in HOST: data += pack([x[b][k] for x in r['host'][at:]])
    with open(os.path.join(folder, 'series.gz'), 'wb') as f: f.write(gzip.compress(data, 9, mtime=0))

if __name__ == '__main__': main(sys.argv[1] if len(sys.argv) > 1 else HERE)
