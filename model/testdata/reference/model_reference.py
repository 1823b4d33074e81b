#!/usr/bin/env python3
"""Cluster-upgrading model, version 1: reference implementation of the equations E1..E40 of the methods page.

Plain Python 3, no dependencies.  pypy3 runs it about 4 times faster than CPython.
    python3 model_reference.py table          baseline against BRI, five archetypes, 30 years
    python3 model_reference.py claims [N]     falsifiable claims: default, share of N plausible draws, explicit counter-region
    python3 model_reference.py checks         invariants on 600 random runs, step-size convergence
    python3 model_reference.py shapley        contribution of each BRI lever
    python3 model_reference.py thresholds     where the lock breaks, with and without BRI
    python3 model_reference.py mc             uncertainty ensemble: sign and size of the BRI effect
    python3 model_reference.py morris [arch]  elementary effects
    python3 model_reference.py sobol  [arch]  variance-based first and total order indices
    python3 model_reference.py targets        calibration targets
    python3 model_reference.py dump FILE      parameters and golden 30-year values as JSON (for a port)
    python3 model_reference.py all
"""
import math, sys

FN = ['R', 'D', 'C', 'A', 'L', 'M', 'B']          # R&D, design, components, assembly, logistics, marketing, brand & service
POS = [-1.0, -2/3, -1/3, 0.0, 1/3, 2/3, 1.0]      # place on the smile
INT = (0, 1, 5, 6)                                # I: intangible functions, the two ends
PRD = (2, 3, 4)                                   # P: production functions, the trough
WP = (0.25, 0.50, 0.25)
GOV = ['market', 'modular', 'relational', 'captive', 'hierarchy']

def mu(z, th, w):
    """logistic membership: the only threshold shape in the model"""
    x = (z - th) / w
    if x > 40: return 1.0
    if x < -40: return 0.0
    return 1.0 / (1.0 + math.exp(-x))

def pos(x): return x if x > 0.0 else 0.0

BASE = dict(
    # smile curve and prices
    smile=6.0, skew=0.0, v=None, own0=0.15, g_riv=0.030, eps_p=1.0, chi_X=0.5,
    # technology and cost
    pi_min=0.10, beta_L=0.35, eps_s=0.05, chi_J=0.25, J_home=0.75,
    # governance (Gereffi, Humphrey & Sturgeon 2005); order: market, modular, relational, captive, hierarchy
    x0=0.45, x1=0.35, cod=0.70, th_gov=0.60, k_req=0.5, w_gov=0.07,
    asym=(0.0, 0.25, 0.5, 0.75, 1.0), lp=(0.35, 0.70, 0.85, 1.0, 1.0), lf=(0.0, 0.15, 0.30, 0.0, 0.0),
    # lead firm
    bar=0.60, kappa=0.35, lam_thr=0.5, omega=0.005, zeta=0.30,
    # entry thresholds of functions
    th_G=0.55, th_lo=0.12, rho=(1.00, 0.85, 0.75, 0.50, 0.60, 0.85, 1.00), w_s=0.07, eH=0.10, eB=0.25, soph=0.45,
    # demand
    sigma=3.0, alpha_q=0.5, phi_B=0.30, g_G=0.02, g_H=0.03, rivG=0.013, rivH=0.009, rivB=0.010, dom=0.8,
    ms0=(0.15, 0.15, 0.08), q0=(0.85, 0.10, 0.05), pv=(1.0, 0.8, 0.6), psi_I=0.0,
    # capability accumulation (per year)
    lamP=0.09, lamI=0.27, kapT=0.13, tC=0.6, kapF=0.10, iotaI=0.14, iotaP=0.04, kapE=0.03,
    dP=0.028, dI=0.045, lamQ=0.08, kapQ=0.14, iotaQ=0.05, dQ=0.042, a0=0.30,
    rho_off=0.5, hollow=0.3, rho_X=0.08, th_X=0.55, w_X=0.06,
    # resources and finance
    bound_N=0.85, bound_M=0.80, eps_M=0.3, hoard=0.7, lam_w=0.50, r_e=0.55, idle=0.05,
    salv=0.08, movec=0.20, conv=0.5, fix=0.15, T_fix=0.03, eta=0.60, intent=0.50, org=0.70,
    aN=0.4, aF=0.4, aM=0.2, n_ref=0.20, i_ref=0.08, m_ref=0.25,
    mixI=(0.25, 0.25, 0.25, 0.25), p_K=0.40, rho_N=0.20,
    # capacity
    u0=0.85, u_bar=0.85, u_min=0.70, exit=0.25, tau_T=0.15, embed=0.15, open0=0.35,
    psi_u=0.5, loss_T=0.05, lam_host=0.30,
    # wages relative to the frontier
    w0=0.14, g_w=0.045, g_wb=0.040,
    # hosts
    iJ=0.02, park=3.0, cap_ref=0.09, phi_tech=0.6, eps_a=0.05, psi_a=0.3, G_ref=0.05, chi_g=0.10, lam_h=0.10, k_h=0.05, fdi0=0.05,
    phi_w=0.01, g_y=0.030, phi_J=0.03, phi_a=0.03, c_J=0.10, r_debt=0.035, grant=0.2, disp=0.25, spill=0.3,
    # BRI levers 0..1: infrastructure, parks, openness to capacity transfer, market access, inward eco-park
    bri=(0.0, 0.0, 0.0, 0.0, 0.0), t_B=0.0, ramp=6.0,
    c=(0.06, 0.12, 0.35, 0.52, 0.38, 0.10, 0.06), Q0=0.38,
    force_gov=None, sd_G=0.0, sd_B=0.0, ar=0.6, seed=1,
)
BRI = (1.0, 1.0, 1.0, 1.0, 0.0)

# n name, cor corridor, wr wage/home, J infrastructure 0..1, y income/frontier, a industrial capability, sk skill, ice iceberg, tar tariff,
# D weight in the outlet, cap room for the cluster's plants (share of home capacity), inc strength of incumbent brands
HOSTS = [
    dict(n='Pakistan',   cor='CPEC', wr=0.40, J=0.42, y=0.10, a=0.12, sk=0.6, ice=0.35, tar=0.15, D=0.18, cap=0.10, inc=0.2),
    dict(n='Kazakhstan', cor='NELB', wr=0.80, J=0.35, y=0.22, a=0.20, sk=0.8, ice=0.40, tar=0.08, D=0.12, cap=0.08, inc=0.3),
    dict(n='Russia-Mongolia', cor='CMR', wr=0.85, J=0.40, y=0.24, a=0.30, sk=0.9, ice=0.30, tar=0.08, D=0.22, cap=0.08, inc=0.4),
    dict(n='Indonesia',  cor='CIP', wr=0.50, J=0.48, y=0.14, a=0.20, sk=0.7, ice=0.22, tar=0.10, D=0.25, cap=0.12, inc=0.3),
    dict(n='Malaysia',   cor='CIP', wr=0.85, J=0.64, y=0.28, a=0.36, sk=0.9, ice=0.15, tar=0.05, D=0.15, cap=0.08, inc=0.5),
    dict(n='Singapore',  cor='CIP', wr=3.50, J=0.82, y=0.95, a=0.85, sk=1.0, ice=0.10, tar=0.00, D=0.08, cap=0.05, inc=0.9),
]

ARCH = {
    'footwear': dict(),
    'steel': dict(smile=2.5, q0=(0.10, 0.80, 0.10), u0=0.72, x0=0.20, x1=0.30, cod=0.80, c=(0.15, 0.18, 0.50, 0.60, 0.50, 0.20, 0.15), Q0=0.40,
                  psi_I=0.30, g_H=-0.010, rivH=0.006, own0=0.45, eta=0.40, intent=0.40, embed=0.20, bound_M=0.90, exit=0.06),
    'appliance': dict(smile=4.0, q0=(0.35, 0.50, 0.15), x0=0.45, cod=0.65, c=(0.28, 0.36, 0.60, 0.70, 0.60, 0.38, 0.30), Q0=0.55,
                      embed=0.70, eta=0.70, intent=0.60, org=0.80, bound_N=0.75, lam_host=0.60),
    'toys': dict(smile=7.0, q0=(0.92, 0.05, 0.03), x0=0.35, cod=0.85, c=(0.03, 0.05, 0.36, 0.48, 0.36, 0.05, 0.03), Q0=0.24,
                 eta=0.15, intent=0.15, org=0.40, own0=0.30, eps_p=0.7, g_riv=0.055, g_G=0.035, rivG=0.008, sigma=2.0, bound_N=0.90, kapT=0.08, kapQ=0.07),
    'electronics': dict(v=(0.16, 0.08, 0.28, 0.04, 0.10, 0.11, 0.23), q0=(0.75, 0.20, 0.05), x0=0.45, cod=0.90, c=(0.12, 0.20, 0.36, 0.80, 0.60, 0.14, 0.08), Q0=0.56,
                        ms0=(0.25, 0.15, 0.08), eta=0.65, intent=0.55, org=0.80, g_G=0.03, g_riv=0.04, lam_w=0.45, kapT=0.14, kapQ=0.16, tC=0.45, rho=(1.00, 0.85, 0.90, 0.50, 0.60, 0.85, 1.00)),
}

def mk(arch, **kw):
    p = dict(BASE); p.update(ARCH[arch]); p.update(kw); return p

def smile(depth, skew):                                                     # E1
    r = [1.0 + depth * x * x + skew * x for x in POS]
    s = sum(r)
    return [x / s for x in r]

def governance(cx, cod, cap, p):                                            # E6
    if p['force_gov'] is not None: return list(p['force_gov'])
    w = p['w_gov']
    h = mu(cx, 0.5, w); d = mu(cod, 0.5, w); s = mu(cap, p['th_gov'] + p['k_req'] * (cx - 0.6), w)
    raw = [(1-h)*d*s, h*d*s, h*(1-d)*s, h*d*(1-s), h*(1-d)*(1-s)]
    t = sum(raw) + 1e-12
    return [x / t for x in raw]

class RNG:
    """mulberry32, the same stream in JavaScript"""
    def __init__(s, seed): s.a = seed & 0xFFFFFFFF
    def u(s):
        s.a = (s.a + 0x6D2B79F5) & 0xFFFFFFFF
        t = s.a
        t = ((t ^ (t >> 15)) * (t | 1)) & 0xFFFFFFFF
        t = (t ^ ((t + (((t ^ (t >> 7)) * (t | 61)) & 0xFFFFFFFF)) & 0xFFFFFFFF)) & 0xFFFFFFFF
        return ((t ^ (t >> 14)) & 0xFFFFFFFF) / 4294967296.0
    def n(s):
        return math.sqrt(-2 * math.log(s.u() + 1e-12)) * math.cos(2 * math.pi * s.u())

KEYS = ['P','Q','F','X','VC','VA','VAh','rel','Pi','q','qG','qH','qB','u','K0','KB','T','price','asym','asymB','bar','Dep','stage','Nprod','Nadv','Npool',
        'Mfree','I','Ic','Ik','E','lead','leadG','buyer','HB','HW','HVA','grad','w','cap','cx','poll','dva','uc','jobsB']

def simulate(p, T=30.0, dt=0.25, hosts=None, full=True):
    hosts = HOSTS if hosts is None else hosts
    nb = len(hosts); NB = range(nb)
    v = p['v'] or smile(p['smile'], p['skew']); vmax = max(v); vI = sum(v[k] for k in INT)
    prot = [v[k] / vmax if k in INT else 0.0 for k in range(7)]              # what a lead firm defends, in proportion to its value
    rho = p['rho']                                                           # requirement rises to the two ends
    q0 = p['q0']; ms0 = p['ms0']; pv = p['pv']; sig = p['sigma']
    # ---- states
    c = list(p['c']); Q = p['Q0']; X = 0.0; w = p['w0']
    Ki = 1.0 / p['u0']; K0 = Ki
    Kb = [0.0] * nb; Jb = [h['J'] for h in hosts]; wb = [h['wr'] * w for h in hosts]
    ab = [h['a'] for h in hosts]; yb = [h['y'] for h in hosts]; debt = [0.0] * nb
    Jb0 = list(Jb); ab0 = list(ab); yb0 = list(yb)
    Na = p['eta'] * (1 - p['bound_N'])
    zG = zB = 0.0; rng = RNG(p['seed'])
    # ---- constants fixed by the initial state
    pim = p['pi_min']
    P0 = sum(WP[i] * c[k] for i, k in enumerate(PRD)); pi0 = pim + (1 - pim) * P0
    cor = {}
    for i, h in enumerate(hosts): cor.setdefault(h['cor'], []).append(i)
    def corridor(J):
        o = [0.0] * nb
        for ids in cor.values():
            tot = sum(hosts[i]['cap'] for i in ids); g = 1.0
            for i in ids: g *= J[i] ** (hosts[i]['cap'] / tot)
            for i in ids: o[i] = g
        return o
    Jc0 = corridor(Jb0)
    Dw = [h['D'] / sum(x['D'] for x in hosts) for h in hosts]
    size = [h['cap'] / p['cap_ref'] for h in hosts]                           # a host in units of the reference host: splitting one into two must change nothing
    Nfac = p['bound_N'] / (Ki * (p['u0'] + p['hoard'] * (1 - p['u0'])))
    Mfac = p['bound_M'] / (Ki * (1 - p['eps_M'] * P0))
    Dep = q0[0] * pv[0] / sum(q0[m] * pv[m] for m in range(3))
    ref = None
    out = {k: [] for k in KEYS}
    for k in ('t', 'gov', 'sbar', 'sG', 'sH', 'sB', 'c', 'host'): out[k] = []
    cons = dict(K=0.0, N=0.0, fin=0.0, gov=0.0, range=0.0, neg=0.0, over=0.0, overM=0.0)
    def ms(m, R):
        x = m * R ** sig
        return x / (1 - m + x)
    n = int(round(T / dt))
    for step in range(n + 1):
        t = step * dt
        r = (t - p['t_B']) / p['ramp']; r = 0.0 if r < 0 else (1.0 if r > 1 else r)
        bI, bP, bO, bM, bE = [x * r for x in p['bri']]
        # ---------- A. value along the chain
        P = sum(WP[i] * c[k] for i, k in enumerate(PRD)); pi = pim + (1 - pim) * P   # E2
        KB = sum(Kb); Kt = K0 + KB
        price = ((p['own0'] * Kt / Ki + (1 - p['own0']) * math.exp(p['g_riv'] * t)) / math.exp(p['g_G'] * t)) ** (-1 / p['eps_p'])   # E3
        V = [v[k] * (price if k in PRD else 1.0) * (1 + p['chi_X'] * X) for k in range(7)]   # E4
        rv = sum(V[k] for k in PRD) / sum(V)
        # ---------- B. governance of the lead-firm chain
        cx = p['x0'] + p['x1'] * Q; cap = math.sqrt(P * Q)   # E5
        g = governance(cx, p['cod'], cap, p)   # E6
        t4 = 1 - g[4] + 1e-12
        asym = sum(g[j] * p['asym'][j] for j in range(4)) / t4   # E7
        TP = sum(g[j] * p['lp'][j] for j in range(4)) / t4; TF = sum(g[j] * p['lf'][j] for j in range(4)) / t4
        y = (pos(1 - cap) + p['lam_thr'] * sum(c[k] for k in INT) / 4) / p['kappa']; uctl = y / (1 + y)   # E8
        bar = p['bar'] * asym * Dep * uctl * math.exp(-p['omega'] * t)   # E9
        # ---------- C. who performs which function where
        yH = min(1.0, 1.5 * w); thH = p['th_lo'] + (p['th_G'] - p['th_lo']) * yH
        cH = p['soph'] + (1 - p['soph']) * yH; cb = [p['soph'] + (1 - p['soph']) * min(1.0, z) for z in yb]   # E11 what a market can teach
        sG = [mu(c[k], p['th_G'] * rho[k] + bar * prot[k], p['w_s']) for k in range(7)]   # E10
        sH = [mu(c[k], thH * rho[k] + p['eH'] * prot[k], p['w_s']) for k in range(7)]
        sb = []
        for i in NB:
            th = p['th_lo'] + (p['th_G'] - p['th_lo']) * min(1.0, yb[i])
            sb.append([mu(c[k], th * rho[k] + p['eB'] * hosts[i]['inc'] * prot[k], p['w_s']) for k in range(7)])
        # ---------- D. cost by location
        Jc = corridor(Jb)   # E12
        Kcap = [h['cap'] * Ki * (1 + p['park'] * bP) for h in hosts]
        sc = (Kt / Ki) ** (-p['eps_s'])
        uc0 = ((w / p['w0']) * (pi0 / pi)) ** p['beta_L'] * sc   # E13
        pib = [0.0] * nb; ucb = [0.0] * nb; tau = [0.0] * nb
        for i, h in enumerate(hosts):
            G = Kb[i] + p['psi_a'] * Jc[i] * sum(Kb[j] for j in cor[h['cor']] if j != i)
            pib[i] = (pim + (1 - pim) * (ab[i] + p['phi_tech'] * pos(P - ab[i]))) * (1 + G / (p['G_ref'] * Ki)) ** p['eps_a']   # E14
            ucb[i] = ((wb[i] / p['w0']) * (pi0 / pib[i])) ** p['beta_L'] * sc \
                * (1 + p['chi_J'] * (1 - Jb[i])) / (1 + p['chi_J'] * (1 - p['J_home'])) * (1 + p['chi_g'] * (Kb[i] / Kcap[i]) ** 2)
            tau[i] = 1 + h['tar'] * (1 - bM) + h['ice'] * (1 - Jc[i]) / (1 - Jc0[i] + 1e-9)   # E15
        ucm = (K0 * uc0 + sum(Kb[i] * ucb[i] for i in NB)) / Kt
        # ---------- E. orders, output, utilisation
        def attract(s, uc):   # E16
            b = (s[5] + s[6]) / 2
            return Q ** p['alpha_q'] * (1 + p['phi_B'] * b) * uc ** (-(1 - (1 - rv) * b))
        RG = attract(sG, ucm); RH = attract(sH, ucm / (w / p['w0']) ** (p['beta_L'] * p['dom']))
        Rb = [attract(sb[i], ucm) / (1 + (tau[i] - 1) * (1 - Kb[i] / (Kb[i] + 0.05 * Ki * size[i]))) for i in NB]
        if ref is None:
            ref = dict(G=RG, H=RH, b=list(Rb), DG=q0[0] / ms0[0] / max(t4, 1e-6), DH=q0[1] / ms0[1], Db=[q0[2] * Dw[i] / ms0[2] for i in NB])
            VAp = sum((q0[0] * pv[0] * sG[k] * (1 - p['zeta'] * asym) + q0[1] * pv[1] * sH[k]) * v[k] for k in PRD)
            wsc = p['lam_w'] * VAp / (p['w0'] * p['bound_N'])
        oG = ms(ms0[0], RG / ref['G'] * math.exp(-p['rivG'] * t)) * ref['DG'] * math.exp(p['g_G'] * t + zG) * t4   # E17
        oH = ms(ms0[1], RH / ref['H'] * math.exp(-p['rivH'] * t)) * ref['DH'] * math.exp(p['g_H'] * t)
        ob = [ms(ms0[2], Rb[i] / ref['b'][i] * math.exp(-p['rivB'] * t)) *
              (ref['Db'][i] * yb[i] / yb0[i] * math.exp(zB) + p['psi_I'] * bI * Dw[i] * (1 - Jb[i])) for i in NB]
        u_lab = ((pi / pi0) / (Nfac * K0 + 1e-12) - p['hoard']) / (1 - p['hoard'] + 1e-12)              # E18a utilisation the workforce and the materials allow
        o = oG + oH + sum(ob); u_mat = 1.0 / (Mfac * K0 * (1 - p['eps_M'] * P) + 1e-12); f = min(1.0, Kt * min(1.0, pos(u_lab), u_mat) / o)   # E18
        qG = oG * f; qH = oH * f; qb = [x * f for x in ob]; qB = sum(qb); q = qG + qH + qB; u = q / Kt
        rev = qG * pv[0] + qH * pv[1] + qB * pv[2]; Dep = qG * pv[0] / rev
        sB = [sum(qb[i] * sb[i][k] for i in NB) / (qB + 1e-12) for k in range(7)]
        xk = [sG[k] * qG + sH[k] * qH + sB[k] * qB for k in range(7)]   # E19
        sbar = [x / (q + 1e-12) for x in xk]
        # ---------- F. value captured, resources, finance
        dep = [c[k] if k in INT else 1.0 for k in range(7)]
        leadG = sum(v[k] * sG[k] for k in INT) / vI
        VC = [sum(V[k] * s[k] * dep[k] for k in range(7)) for s in (sG, sH, sB)]   # E20
        VA = qG * pv[0] * VC[0] * (1 - p['zeta'] * asym * (1 - leadG)) + qH * pv[1] * VC[1] + qB * pv[2] * VC[2]
        Np_raw = Nfac * K0 * (u + p['hoard'] * (1 - u)) * pi0 / pi; Np = min(1.0, Np_raw)   # E21
        if Na > 1 - Np: Na = 1 - Np
        Npool = 1 - Np - Na
        HWb = [wb[i] * wsc * Nfac * Kb[i] * u * pi0 / pib[i] for i in NB]; HW = sum(HWb)
        Pi = VA - w * wsc * Np - HW - p['idle'] * K0 * (1 - u)   # E22
        Mf = pos(1 - Mfac * K0 * (1 - p['eps_M'] * P) * (1.0 if u_mat >= 1.0 else u_mat))
        opn = p['open0'] + (1 - p['open0']) * bO
        mob = pos(K0 - p['embed'] * Ki)
        grad = [math.log(uc0 / ucb[i]) for i in NB]   # E23
        room = [pos(1 - Kb[i] / Kcap[i]) for i in NB]
        Tb = [p['tau_T'] * mob * opn * room[i] * size[i] * (grad[i] + p['psi_u'] * pos(p['u_bar'] - u)) if grad[i] > 0 else 0.0 for i in NB]   # E24
        Ts = sum(Tb)
        I = pos(p['r_e'] * Pi + (p['salv'] - p['movec']) * Ts)   # E25
        slack = min(Npool + Na, Mf); W0 = slack / (slack + 0.10)
        Wb = [p['lam_host'] * opn * room[i] * (qb[i] / q + size[i] * pos(grad[i])) for i in NB]; Wt = W0 + sum(Wb) + 1e-12   # E26
        Ic = p['eta'] * I
        Ik = (1 - p['eta']) * I * mu(u, 0.85, 0.03) * min(1.0, Wt)
        e = p['org'] * (Na / p['n_ref']) ** p['aN'] * (Ic / p['i_ref']) ** p['aF'] * (Mf / p['m_ref']) ** p['aM'] if (Na > 0 and Ic > 0 and Mf > 0) else 0.0
        E = e / (1 + e)   # E27
        # ---------- G. host balance
        HBb = []
        for i in NB:
            loc = ref['Db'][i] * yb[i] / yb0[i]
            HBb.append(HWb[i] + p['spill'] * rv * loc * (ab[i] - ab0[i]) * pv[2]   # E40
                       - p['disp'] * rv * pv[2] * ab[i] * pos(qb[i] - q0[2] * Dw[i]) - p['r_debt'] * debt[i])
        # ---------- H. record
        F = sum(v[k] * sbar[k] * c[k] for k in INT) / vI   # reported: functional position
        o1 = (sbar[2] + sbar[4]) / 2; o2 = (sbar[0] + sbar[1]) / 2; o3 = (sbar[5] + sbar[6]) / 2
        lead = sum(sB[k] for k in INT) / 4; lH = sum(sH[k] for k in INT) / 4; lG = sum(sG[k] for k in INT) / 4
        aB = 0.0
        for i in NB:
            gb = governance(p['x0'] + p['x1'] * Q * 0.8, p['cod'], ab[i], p) if p['force_gov'] is None else g
            aB += Dw[i] * sum(gb[j] * p['asym'][j] for j in range(5))
        rec = dict(P=P, Q=Q, F=F, X=X, VC=sum(v[k] * sbar[k] * dep[k] for k in range(7)), VA=VA, VAh=VA - HW, rel=(VA - HW) / ((Np + Na + 1e-9) * w * wsc),
                   Pi=Pi, q=q, qG=qG, qH=qH, qB=qB, u=u, K0=K0, KB=KB, T=Ts, price=price, asym=asym, asymB=aB, bar=bar, Dep=Dep, stage=1 + o1 + o2 + o3,
                   Nprod=Np, Nadv=Na, Npool=Npool, Mfree=Mf, I=I, Ic=Ic, Ik=Ik, E=E, lead=lead, leadG=lG, buyer=(qB * lead + qH * lH + qG * lG) / q,
                   HB=sum(HBb), HW=HW, HVA=HW, grad=max(grad) if nb else 0.0, w=w, cap=cap, cx=cx, poll=K0 * u * (1 - P) * (1 - 0.3 * bE),
                   dva=VC[0] / (sum(V[k] for k in PRD) + sum(V[k] * sG[k] * dep[k] for k in INT)), uc=ucm,
                   jobsB=sum(Nfac * Kb[i] * u * pi0 / pib[i] for i in NB))
        out['t'].append(t)
        for k in KEYS: out[k].append(rec[k])
        out['gov'].append(g); out['sbar'].append(sbar); out['sG'].append(sG); out['sH'].append(sH); out['sB'].append(sB); out['c'].append(list(c))
        if full: out['host'].append([dict(K=Kb[i], J=Jb[i], w=wb[i], a=ab[i], y=yb[i], grad=grad[i], T=Tb[i], q=qb[i], tau=tau[i], HB=HBb[i], HW=HWb[i], debt=debt[i], pi=pib[i]) for i in NB])
        cons['neg'] = min(cons['neg'], min(c), Q, X, K0, Np, Na, Npool, I, Ik, Mf, q, *(Kb or [0.0]))
        cons['range'] = max(cons['range'], max(c) - 1, Q - 1, X - 1, max(sbar) - 1, u - 1, F - 1)
        cons['gov'] = max(cons['gov'], abs(sum(g) - 1)); cons['N'] = max(cons['N'], abs(Np + Na + Npool - 1))
        cons['fin'] = max(cons['fin'], pos(Ic + Ik - I)); cons['over'] = max(cons['over'], Np_raw - 1); cons['overM'] = max(cons['overM'], Mfac * K0 * (1 - p['eps_M'] * P) * min(1.0, u_mat) - 1)
        if step == n: break
        # ---------- I. rates of change
        comm = (K0 / Kt) ** p['hollow']; homef = (K0 + p['rho_off'] * KB) / Kt   # E28
        AC = p['a0'] + (1 - p['a0']) * 0.5 * (c[0] + Q)
        ex_G = qG / (1 + q)
        sig_e = p['intent'] * (1 - p['fix'] * Ts / (Ts + p['T_fix']))
        dc = [0.0] * 7
        for i, k in enumerate(INT):
            lbd = (sG[k] * qG * (1 - c[k]) + sH[k] * qH * pos(cH - c[k]) + sum(qb[j] * sb[j][k] * pos(cb[j] - c[k]) for j in NB)) / (1 + xk[k])   # E29
            co = comm if k in (0, 1) else 1.0
            dc[k] = (p['org'] * p['lamI'] * lbd + (p['kapF'] * TF * ex_G * AC + p['iotaI'] * 4 * p['mixI'][i] * sig_e * E) * (1 - c[k])) * co - p['dI'] * c[k]
        for k in PRD:
            x = xk[k] * homef; x = x / (1 + x)
            gain = (p['tC'] if k == 2 else 1.0) * (p['org'] * p['lamP'] * x + p['kapT'] * TP * ex_G * AC) + p['kapE'] * bE * AC + p['iotaP'] * 2 * (1 - sig_e) * E   # E30
            dc[k] = gain * (1 - c[k]) - p['dP'] * c[k]
        xD = (xk[0] + xk[1] + 2 * xk[3] * homef) / 4
        dQ = (p['kapQ'] * TP * ex_G * AC + p['iotaQ'] * 2 * (1 - sig_e) * E + p['org'] * p['lamQ'] * xD / (1 + xD)) * (1 - Q) - p['dQ'] * Q   # E31
        dX = p['rho_X'] * (mu((Q * c[0] * c[1]) ** (1/3), p['th_X'], p['w_X']) - X)   # E32
        dN = p['rho_N'] * (p['eta'] * (1 - p['bound_N'] + p['conv'] * (p['bound_N'] - Np)) - Na)   # E33
        ex = p['exit'] * pos(p['u_min'] - u); ex0 = p['exit'] * pos(-Pi) / (VA + pos(-Pi) + 1e-9)
        dK0 = Ik * W0 / Wt / p['p_K'] - Ts - (ex + ex0) * K0   # E34
        dKb = [(1 - p['loss_T']) * Tb[i] + Ik * Wb[i] / Wt / p['p_K'] - ex * Kb[i] for i in NB]   # E35
        cons['K'] = max(cons['K'], abs(dK0 + sum(dKb) - (Ik * (W0 + sum(Wb)) / Wt / p['p_K'] - p['loss_T'] * Ts - ex * Kt - ex0 * K0)))
        for i, h in enumerate(hosts):
            dJ = p['iJ'] * bI * (1 - Jb[i])   # E36
            da = p['lam_h'] * h['sk'] * (0.3 + 0.7 * Jb[i]) * pos(P - ab[i]) * Kb[i] / (Kb[i] + p['k_h'] * Ki * size[i])   # E37
            dw = wb[i] * (p['g_wb'] * (1 - wb[i]) + p['phi_w'] * Kb[i] / (h['cap'] * Ki))   # E38
            dy = yb[i] * (p['g_y'] * (1 - yb[i]) + p['phi_J'] * (Jb[i] - Jb0[i]) + p['phi_a'] * (ab[i] - ab0[i]))   # E39
            debt[i] += dt * (1 - p['grant']) * p['c_J'] * size[i] * dJ
            Jb[i] += dt * dJ; ab[i] += dt * da; wb[i] += dt * dw; yb[i] += dt * dy; Kb[i] += dt * dKb[i]
        for k in range(7): c[k] += dt * dc[k]
        Q += dt * dQ; X += dt * dX; Na += dt * dN; K0 += dt * dK0
        w += dt * p['g_w'] * w * (1 - w)
        if p['sd_G'] or p['sd_B']:
            a = p['ar'] ** dt; sq = math.sqrt(1 - a * a)
            zG = a * zG + sq * p['sd_G'] * rng.n(); zB = a * zB + sq * p['sd_B'] * rng.n()
    out['cons'] = cons
    return out

def stage_label(s):
    """embedding stage from function shares (sales-weighted, or of one market)"""
    if (s[2] + s[4]) / 2 < 0.5: return 'assembly'
    if (s[5] + s[6]) / 2 >= 0.5: return 'OBM'
    return 'ODM' if (s[0] + s[1]) / 2 >= 0.5 else 'OEM'

COLS = ['P','Q','F','X','VC','VA','VAh','rel','Pi','q','qG','qH','qB','u','K0','KB','price','asym','bar','Dep','stage','Nprod','Nadv','Npool','Mfree','Ic','E','lead','leadG','buyer','HB','dva']

def show(r, step=20):
    print('   t ' + ' '.join('%5s' % k[:5] for k in COLS))
    for i in range(0, len(r['t']), step):
        print('%4.0f ' % r['t'][i] + ' '.join('%5.2f' % r[k][i] for k in COLS), GOV[max(range(5), key=lambda j: r['gov'][i][j])], stage_label(r['sbar'][i]), '(lead chain', stage_label(r['sG'][i]) + ', BRI', stage_label(r['sB'][i]) + ')')

def table():
    for a in ARCH:
        for lab, b in (('no BRI', (0,) * 5), ('BRI', BRI)):
            r = simulate(mk(a, bri=b))
            print('---', a, lab, {k: ('%.0e' % x) for k, x in r['cons'].items()})
            show(r)


# ------------------------------------------------------------------------------------------------------------------
# experiments
RANGES = {   # plausible ranges used by checks / claims (frequency) / morris / sobol / mc
    'smile': (2.0, 10.0), 'bar': (0.2, 1.0), 'kappa': (0.15, 0.8), 'intent': (0.1, 0.9), 'eta': (0.15, 0.9), 'org': (0.3, 0.95),
    'lamI': (0.14, 0.40), 'iotaI': (0.07, 0.22), 'dI': (0.03, 0.07), 'th_G': (0.45, 0.65), 'kapT': (0.07, 0.20), 'kapQ': (0.07, 0.20),
    'g_w': (0.02, 0.065), 'tau_T': (0.05, 0.30), 'open0': (0.15, 0.60), 'hollow': (0.0, 1.0), 'sigma': (2.0, 4.5), 'phi_B': (0.1, 0.6),
    'iJ': (0.008, 0.035), 'fix': (0.0, 0.6), 'soph': (0.25, 0.6), 'conv': (0.2, 0.9), 'eB': (0.1, 0.5), 'rho_N': (0.05, 0.4), 'g_riv': (0.02, 0.045),
    'c_J': (0.05, 0.5), 'r_debt': (0.01, 0.08), 'disp': (0.0, 0.8), 'spill': (0.0, 0.6), 'lam_h': (0.03, 0.2), 'phi_w': (0.0, 0.05), 'movec': (0.1, 0.4),
}
NO = (0.0,) * 5
LATAM = [dict(n='Latin America', cor='x', wr=0.9, J=0.6, y=0.22, a=0.35, sk=0.8, ice=0.2, tar=1.5, D=1.0, cap=0.02, inc=0.2)]

def at(r, k, t): return r[k][min(int(round(t / 0.25)), len(r[k]) - 1)]
def first(r, f): return next((r['t'][i] for i in range(len(r['t'])) if f(i)), None)
def argmax(x): return max(range(len(x)), key=lambda i: x[i])
def pv_host(a, b, i): return sum((y[i]['HB'] - x[i]['HB']) * math.exp(-.04 * t) * .25 for x, y, t in zip(a['host'], b['host'], a['t']))

class Ctx:
    """runs with a set of overrides K applied to every run of a claim"""
    def __init__(s, K): s.K = K
    def run(s, a, T=30.0, hosts=None, **kw): kw = dict(kw); kw.update(s.K); return simulate(mk(a, **kw), T=T, hosts=hosts)
    def pair(s, a, lever=BRI, **kw): return s.run(a, **kw), s.run(a, bri=lever, **kw)

def c_ends(x):
    r = x.run('footwear', T=40, intent=0.0, lamI=0.0, kapF=0.0); p = mk('footwear', **x.K); vp = sum(smile(p['smile'], p['skew'])[k] for k in PRD)
    return r['VC'][-1] <= vp + 0.03 and vp < 0.5, 'with process and product upgrading alone (P %.2f, Q %.2f) value capture is %.3f, trough share %.3f' % (r['P'][-1], r['Q'][-1], r['VC'][-1], vp)
def c_asym(x):
    p = mk('footwear', **x.K); xs = [i / 20 for i in range(1, 21)]
    a = [sum(g[j] * p['asym'][j] for j in range(5)) for g in (governance(p['x0'] + p['x1'] * z, p['cod'], z, p) for z in xs)]
    return all(a[i + 1] <= a[i] + 1e-3 for i in range(19)), 'asymmetry along a joint rise of capability and product: ' + ' '.join('%.2f' % a[i] for i in (0, 7, 10, 13, 19))
def c_insert(x):
    hi, lo = x.run('footwear', q0=(0.85, 0.10, 0.05)), x.run('footwear', q0=(0.30, 0.65, 0.05)); P = at(hi, 'P', 10), at(lo, 'P', 10); Q = at(hi, 'Q', 10), at(lo, 'Q', 10)
    return P[0] > P[1] and Q[0] > Q[1], 'export share 85%% against 30%%: P10 %.3f > %.3f, Q10 %.3f > %.3f' % (P + Q)
def c_lock(x):
    f = [x.run('footwear', bar=b, intent=0.7)['leadG'][-1] if 'intent' not in x.K else x.run('footwear', bar=b)['leadG'][-1] for b in (0.0, 0.3, 0.6, 0.9)]
    return all(f[i + 1] < f[i] for i in range(3)) and f[0] > f[3] + 0.05, 'intangible role in the lead chain at 30 y for barrier 0/.3/.6/.9: ' + ' '.join('%.2f' % z for z in f)
def c_matrix(x):
    m = {}
    for j, g in enumerate(GOV[:4]):
        w = [0.0] * 5; w[j] = 1.0; r = x.run('footwear', T=15, force_gov=w)
        m[g] = (r['P'][-1] - r['P'][0], r['Q'][-1] - r['Q'][0], r['leadG'][-1])
    ok = m['captive'][0] >= m['market'][0] and m['captive'][1] >= m['market'][1] and m['captive'][2] < min(m[g][2] for g in GOV[:3]) and min(m['modular'][0] - m['market'][0], m['relational'][0] - m['market'][0]) > 0
    return ok, '15 y: ' + '; '.join('%s dP %+.2f dQ %+.2f role %.3f' % (g, *m[g]) for g in GOV[:4])
def c_dev(x):
    p = mk('footwear', **x.K); g = governance(p['x0'] + p['x1'] * 0.38, p['cod'], 0.41, p)
    return g[3] + g[4] > 0.7, 'capability .41: captive or hierarchy %.2f, market %.2f, modular %.2f, relational %.2f' % (g[3] + g[4], g[0], g[1], g[2])
def c_four(x):
    b = dict(T=40, intent=0.9, eta=0.8, org=0.9); f = x.run('footwear', **b)['leadG'][-1]
    def r(**k): kk = dict(b); kk.update(k); return x.run('footwear', **kk)['leadG'][-1]
    m = dict(intent=r(intent=0.0), equipment=r(r_e=0.0), organisation=r(org=0.05), manpower=r(bound_N=1.0, rho_N=0.0))
    return f > 0.3 and all(z < 0.5 * f for z in m.values()), 'role in the lead chain at 40 y with all four %.2f; missing ' % f + ', '.join('%s %.2f' % z for z in m.items())
def c_cost(x):
    t = [first(r, lambda i: r['leadG'][i] > 0.2) for r in (x.run('footwear', T=60, intent=0.7, kappa=k) for k in (0.1, 0.35, 1.0))]; z = [u if u is not None else 99 for u in t]
    return z[2] <= z[1] <= z[0] and z[2] < z[0], 'years to role .2 when control costs .1/.35/1: %s' % t
def c_outlet(x):
    l = (1, 0, 0, 1, 0); (a, b), (c, d) = x.pair('footwear', l), x.pair('footwear', l, kapT=0.04, kapQ=0.04)
    return b['F'][-1] - a['F'][-1] > max(0.005, d['F'][-1] - c['F'][-1]), 'outlet (infrastructure + market levers) dF %.3f when taught by lead firms, %.3f when not' % (b['F'][-1] - a['F'][-1], d['F'][-1] - c['F'][-1])
def c_unequal(x):
    a, b = x.pair('footwear'); return b['asymB'][0] > b['asym'][0] and b['qB'][0] < b['qG'][0] and b['buyer'][-1] > a['buyer'][-1], 'asymmetry cluster over hosts %.3f > lead firm over cluster %.3f; volume %.2f < %.2f; buyer index 30 y %.2f > %.2f' % (b['asymB'][0], b['asym'][0], b['qB'][0], b['qG'][0], b['buyer'][-1], a['buyer'][-1])
def c_release(x):
    f = [x.run('footwear', omega=o)['leadG'][-1] for o in (0.0, 0.02, 0.05)]; return f[0] < f[1] - .005 and f[1] < f[2] - .005, 'role in the lead chain for release 0/2/5 percent a year: ' + ' '.join('%.3f' % z for z in f)
def imm(r): return r['q'][-1] > 1.1 * r['q'][0] and r['rel'][-1] < 0.75 * r['rel'][0] and r['VAh'][-1] < max(r['VAh']) * 0.95
def c_immis(x):
    l, h = x.run('toys'), x.run('toys', **{k: v for k, v in dict(eta=0.7, intent=0.5, org=0.7).items()})
    return imm(l) and not imm(h), 'low road output %.2f->%.2f, return relative to wages %.2f->%.2f, home VA peak %.3f end %.3f; high road output %.2f return %.2f VA %.3f' % (l['q'][0], l['q'][-1], l['rel'][0], l['rel'][-1], max(l['VAh']), l['VAh'][-1], h['q'][-1], h['rel'][-1], h['VAh'][-1])
def c_road(x):
    l, h = x.run('footwear', eta=0.2, intent=0.2), x.run('footwear', eta=0.8, intent=0.7); s = lambda r, T: sum(z for z, t in zip(r['VAh'], r['t']) if t <= T) / 4
    return h['VAh'][-1] > l['VAh'][-1], 'home VA at 30 y %.2f against %.2f; at 5 y %.3f against %.3f' % (h['VAh'][-1], l['VAh'][-1], at(h, 'VAh', 5), at(l, 'VAh', 5))
def c_space(x):
    a, b = x.pair('footwear', (0, 1, 1, 0, 0)); ok = at(b, 'Nadv', 12) > at(a, 'Nadv', 12) and at(b, 'Mfree', 12) > at(a, 'Mfree', 12) and at(b, 'E', 12) > at(a, 'E', 12) and b['F'][-1] > a['F'][-1] + 0.005
    return ok, 'year 12 advanced staff %.3f > %.3f, free materials %.2f > %.2f, effort %.2f > %.2f; F30 %.3f > %.3f' % (at(b, 'Nadv', 12), at(a, 'Nadv', 12), at(b, 'Mfree', 12), at(a, 'Mfree', 12), at(b, 'E', 12), at(a, 'E', 12), b['F'][-1], a['F'][-1])
def c_wage(x):
    k = [x.run('footwear', g_w=g)['KB'][-1] for g in (0.02, 0.04, 0.06)]; return k[0] < k[1] < k[2], 'capacity abroad at 30 y for wage growth 2/4/6 percent: ' + ' '.join('%.2f' % z for z in k)
def c_grad(x):
    r = x.run('footwear', bri=BRI); up = [max(y[i]['grad'] for y in r['host']) for i in range(6)]; K = [r['host'][-1][i]['K'] for i in range(6)]
    return sum(K) > 0.1 and all(up[i] > 0 or K[i] < 0.01 for i in range(6)) and K[5] < 0.02, ', '.join('%s gradient %+.2f K30 %.2f' % (HOSTS[i]['n'], r['host'][0][i]['grad'], K[i]) for i in range(6))
def c_allhosts(x):
    r = x.run('footwear', bri=BRI); K = [r['host'][-1][i]['K'] for i in range(5)]; return min(K) > 0.03, ', '.join('%s %.2f' % (HOSTS[i]['n'], K[i]) for i in range(5))
def c_win(x):
    a, b = x.pair('footwear'); h = [pv_host(a, b, i) for i in range(6)]; rec = [i for i in range(6) if b['host'][-1][i]['K'] > 0.05]
    return b['VAh'][-1] > a['VAh'][-1] and bool(rec) and all(h[i] > 0 for i in rec), 'home VA %.2f > %.2f; present value of host gains ' % (b['VAh'][-1], a['VAh'][-1]) + ', '.join('%s %+.3f' % (HOSTS[i]['n'], h[i]) for i in range(6))
def c_allwin(x):
    a, b = x.pair('footwear'); h = [pv_host(a, b, i) for i in range(6)]; return min(h[:5]) > 0, ', '.join('%s %+.3f' % (HOSTS[i]['n'], h[i]) for i in range(6))
def c_late(x):
    g = []
    for a in (0.12, 0.35):
        r = x.run('footwear', bri=BRI, hosts=[dict(HOSTS[0], a=a)]); g.append(r['host'][-1][0]['a'] - a)
    return g[0] > g[1] > 0, 'capability gained from the same plants: %.3f starting at .12, %.3f starting at .35' % tuple(g)
def c_adv(x):
    a, b = x.pair('appliance'); return b['K0'][-1] > 0.7 * b['K0'][0] and b['q'][-1] > a['q'][-1] and b['uc'][-1] < a['uc'][-1] and b['F'][-1] > a['F'][-1], 'home capacity %.2f of initial, output %.2f > %.2f, unit cost %.3f < %.3f, F %.2f > %.2f' % (b['K0'][-1] / b['K0'][0], b['q'][-1], a['q'][-1], b['uc'][-1], a['uc'][-1], b['F'][-1], a['F'][-1])
def c_over(x):
    a, b = x.pair('steel'); return at(b, 'u', 10) > at(a, 'u', 10) + 0.05, 'steel utilisation %.2f at start; 10 y %.2f with, %.2f without' % (a['u'][0], at(b, 'u', 10), at(a, 'u', 10))
def c_syn(x, key='KB'):
    d = lambda l: x.run('footwear', bri=l)[key][-1]; b, i, p, ip = d((0, 0, .5, 0, 0)), d((1, 0, .5, 0, 0)), d((0, 1, .5, 0, 0)), d((1, 1, .5, 0, 0))
    return ip - b > (i - b) + (p - b) + 1e-4, '%s: together %+.3f, axes alone %+.3f, points alone %+.3f' % (key, ip - b, i - b, p - b)
def c_synF(x): return c_syn(x, 'F')
def c_eco(x):
    a, b = x.pair('steel', (0, 0, 0, 0, 1)); return b['P'][-1] > a['P'][-1] + 0.005 and b['poll'][-1] / b['q'][-1] < a['poll'][-1] / a['q'][-1], 'P %.3f > %.3f, pollution per unit %.3f < %.3f' % (b['P'][-1], a['P'][-1], b['poll'][-1] / b['q'][-1], a['poll'][-1] / a['q'][-1])
def c_org(x):
    f = [x.run('footwear', org=o, bri=BRI)['F'][-1] for o in (0.3, 0.6, 0.9)]; return f[0] < f[1] - .005 and f[1] < f[2] - .005, 'F30 for local network strength .3/.6/.9: ' + ' '.join('%.3f' % z for z in f)
def c_sinos(x):
    b = dict(T=40, hosts=LATAM, q0=(0.92, 0.06, 0.02), ms0=(0.15, 0.15, 0.02), open0=0.0, lam_host=0.0, g_w=0.01, g_H=0.02, intent=0.3, t_B=15.0, ramp=4.0)
    a, o = x.run('footwear', **b), x.run('footwear', bri=(0, 0, 0, 1, 0), **b)
    i = 120; dD = o['c'][i][1] - a['c'][i][1]
    return dD > 0.04 and o['sB'][i][1] > 0.5 and o['sG'][60][1] < 0.1 and o['sG'][i][1] < 0.3 and o['c'][i][6] - a['c'][i][6] < dD, \
        'design capability at 15 y %.2f, at 30 y %.2f with the outlet and %.2f without; design role at 30 y regional %.2f, lead chain %.2f; brand capability only %.2f' % (o['c'][60][1], o['c'][i][1], a['c'][i][1], o['sB'][i][1], o['sG'][i][1], o['c'][i][6])
def c_chain(x):
    a, b = x.pair('electronics'); return b['X'][-1] > a['X'][-1] + 0.02, 'chain upgrading X30 %.2f against %.2f' % (b['X'][-1], a['X'][-1])
def c_fade(x):
    b = x.run('footwear', bri=BRI, T=40); i = argmax(b['T']); return 0 < i < 100 and b['T'][-1] < 0.6 * b['T'][i], 'peak %.3f a year in year %.0f, %.3f in year 40' % (b['T'][i], b['t'][i], b['T'][-1])
def c_path(x):
    c0 = BASE['c']; f = [x.run('footwear', T=50, org=0.65, c=tuple(c0[k] + (d if k in INT else 0) for k in range(7)))['F'][-1] for d in (0.0, 0.10)]
    return f[1] - f[0] > 0.1, 'local network strength .65: F50 %.2f, and %.2f after a head start of .10 in intangible functions' % tuple(f)
def c_bri(x):
    d = {a: (lambda p, q: (q['F'][-1] - p['F'][-1], q['VAh'][-1] / p['VAh'][-1] - 1))(*x.pair(a)) for a in ARCH if a != 'toys'}
    return all(z[0] > 0 and z[1] > 0 for z in d.values()), 'dF30 and home VA: ' + ', '.join('%s %+.3f %+.0f%%' % (a, z[0], 100 * z[1]) for a, z in d.items())
def c_volume(x):
    a, b = x.pair('toys'); return b['F'][-1] < a['F'][-1] + 0.01 and b['q'][-1] > a['q'][-1], 'toys: output %.2f > %.2f, F %.3f = %.3f, home VA %.3f against %.3f' % (b['q'][-1], a['q'][-1], b['F'][-1], a['F'][-1], b['VAh'][-1], a['VAh'][-1])

CLAIMS = [   # id, ledger, text, function, counter-region, its description
 ('T01', 'C1 C16 C45', 'process and product upgrading alone never lift value capture above the trough of the smile', c_ends, dict(smile=-0.8), 'inverted smile (depth -0.8)'),
 ('T02', 'C27 C47', 'as capability grows, power asymmetry falls', c_asym, dict(x0=0.1, x1=0.9, th_gov=0.8), 'products that turn complex faster than competence grows'),
 ('T03', 'C22 C29 C32', 'insertion in the lead-firm chain speeds process and product upgrading', c_insert, dict(lp=(0.1,) * 5, kapT=0.03, kapQ=0.03, lamQ=0.2, intent=0.7, dom=1.0), 'lead firms that teach little, quality learned by designing for home'),
 ('T04', 'C10 C35 C46', 'lead-firm barriers lock the cluster out of the two ends of its chain', c_lock, dict(x0=0.1, cod=0.9, th_gov=0.35), 'simple, codified, arm\'s-length chain: no asymmetry to use'),
 ('T05', 'C41 C42 C43', 'Humphrey-Schmitz matrix: captive best teacher of process/product and worst for functions; network good at both; market open but slow', c_matrix, dict(bar=0.0, lf=(0.0,) * 5), 'no barrier and no functional learning inside networks'),
 ('T06', 'C42 C43 C44', 'a low-capability cluster in a complex chain is captive (or outside), not market or network', c_dev, dict(x0=0.15, x1=0.1), 'simple products'),
 ('T07', 'C47 C49', 'the restriction is temporary given intent, equipment, organisation and manpower; missing one keeps the lock', c_four, dict(bar=1.6, kappa=0.05, omega=0.0, th_gov=0.85, q0=(0.97, 0.02, 0.01)), 'cheap control, very high barrier, one buyer: all four present and still locked'),
 ('T08', 'C48', 'the costlier a quasi-hierarchy is to maintain, the earlier the escape', c_cost, dict(bar=0.0), 'no barrier'),
 ('T09', 'C4 C50', 'a BRI outlet raises functional upgrading, and more so for clusters taught by lead firms', c_outlet, dict(q0=(0.80, 0.05, 0.15)), 'outlet already large: the untaught gain more'),
 ('T10', 'C50', 'BRI chains are smaller and more unequal than the lead chain, and turn the cluster into a buyer', c_unequal, dict(c=(0.06, 0.12, 0.50, 0.75, 0.55, 0.10, 0.06), Q0=0.20, x0=0.75), 'cluster weaker relative to its complex lead chain than hosts relative to it'),
 ('T11', 'C51', 'functions abandoned by lead firms are entered', c_release, dict(intent=0.0, org=0.3), 'no intent, weak networks'),
 ('T12', 'C34', 'low road: activity grows while real returns fall (immiserising); the high road avoids it', c_immis, dict(g_riv=0.03, g_w=0.02), 'slow rival entry and slow wages'),
 ('T13', 'C33', 'the high road overtakes the low road', c_road, dict(lamI=0.01, iotaI=0.01, iotaP=0.0, iotaQ=0.0, g_G=0.05, g_w=0.0, rivG=0.0), 'ineffective investment, booming demand, flat wages'),
 ('T14', 'C2 C3 C62', 'capacity transfer frees people and materials and so speeds functional upgrading', c_space, dict(intent=0.0), 'freed resources without strategic intent'),
 ('T15', 'C61', 'rising home wages push capacity abroad', c_wage, dict(beta_L=0.0), 'costs that do not depend on wages'),
 ('T16', 'C55 C57', 'capacity flows down the gradient only', c_grad, dict(g_w=0.0, beta_L=0.0), 'no wage gradient: nothing flows'),
 ('T16b', 'C56 C58 C69', 'every named host except Singapore receives capacity', c_allhosts, None, 'fails at the defaults'),
 ('T17', 'C63', 'win-win: the cluster and every receiving host gain', c_win, dict(r_debt=0.10, grant=0.0, c_J=0.8, disp=0.8, spill=0.0), 'dear debt, no grants, strong displacement, no spillover'),
 ('T17b', 'C63', 'every BRI host gains', c_allwin, None, 'fails at the defaults: hosts without a gradient pay debt and lose sales'),
 ('T18', 'C63', 'latecomer advantage: the further behind, the more a host learns', c_late, dict(phi_tech=0.0, beta_L=0.9), 'plants use only host skills: capacity avoids the furthest behind'),
 ('T19', 'C64 C65 C66', 'advantaged clusters expand abroad without leaving home and gain share, cost and position', c_adv, dict(embed=0.0, lam_host=0.0, tau_T=0.6, g_w=0.08, eta=0.95), 'no embeddedness, fast wages, nothing reinvested in capacity'),
 ('T20', 'C2 C60', 'BRI absorbs overcapacity', c_over, dict(psi_I=0.0, tau_T=0.0), 'infrastructure that does not buy the product and no relocation'),
 ('T21', 'C67 C76', 'points and axes are complements for capacity abroad', c_syn, dict(phi_w=1.5), 'host wages that jump with every plant: both levers hit the same wall'),
 ('T21b', 'C67 C76', 'points and axes are complements for functional upgrading', c_synF, dict(org=0.85, hollow=0.9), 'strong networks whose learning needs the shop floor'),
 ('T22', 'C73', 'an inward eco-park raises process capability and cuts pollution', c_eco, dict(kapE=0.0), 'park without technology transfer'),
 ('T23', 'C74', 'local networks and an innovation system raise upgrading', c_org, dict(intent=0.0, lamI=0.01), 'nothing to multiply'),
 ('T24', 'C75', 'Sinos Valley: the regional outlet builds design capability while the lead chain stays closed', c_sinos, dict(intent=0.0, org=0.2), 'no intent, no local cooperation'),
 ('T25', 'C39 C50', 'BRI raises chain upgrading', c_chain, dict(intent=0.05), 'no intent'),
 ('T26', 'C57', 'transfer rises, peaks and fades', c_fade, dict(tau_T=0.02, phi_w=0.0, chi_g=0.0, g_wb=0.0, park=60.0), 'frozen host wages, unlimited room'),
 ('T27', 'C10', 'path dependence: a small early difference decides the end state', c_path, dict(org=0.95), 'strong local networks: both arrive'),
 ('T28', 'C2-C5 C76', 'BRI raises functional position and home value added (four archetypes)', c_bri, dict(hollow=1.0, fix=0.6, org=0.85), 'strong networks whose learning needs the shop floor, and relocation that absorbs management (inside the plausible ranges)'),
 ('T29', 'C33 C49 C62', 'without high-road intent BRI gives volume, not upgrading', c_volume, dict(eta=0.8, intent=0.8, org=0.8), 'with intent, reinvestment and networks it upgrades'),
]

def claims(N=200):
    import random
    rnd = random.Random(11); draws = [{k: lo + (hi - lo) * rnd.random() for k, (lo, hi) in RANGES.items()} for _ in range(N)]
    skip = {'c_lock': 'bar', 'c_four': 'intent eta org rho_N conv', 'c_cost': 'kappa intent', 'c_wage': 'g_w', 'c_org': 'org', 'c_path': 'org', 'c_road': 'eta intent', 'c_immis': 'eta intent org kapT kapQ sigma g_riv', 'c_outlet': 'kapT kapQ',
            'c_ends': 'intent lamI', 'c_volume': 'eta intent org', 'c_sinos': 'intent g_w open0'}
    npass = nshow = 0
    for i, led, txt, fn, K, why in CLAIMS:
        ok, det = fn(Ctx({}))
        f = sum(fn(Ctx({k: v for k, v in d.items() if k not in skip.get(fn.__name__, '').split()}))[0] for d in draws) / N if N else float('nan')
        npass += ok
        line = '%-5s %-12s %s  (holds in %3.0f%% of plausible draws)  %s\n        default: %s' % (i, led, 'PASS' if ok else 'FAIL', 100 * f, txt, det)
        if K is not None:
            bad, bdet = fn(Ctx(K)); nshow += (not bad); line += '\n        %s: %s -> %s' % ('breaks when' if not bad else 'NOT BROKEN by', why, bdet)
        print(line)
    print('%d of %d hold at the defaults; explicit counter-region for %d of %d' % (npass, len(CLAIMS), nshow, sum(1 for c in CLAIMS if c[4] is not None)))

def checks(N=600):
    import random
    rnd = random.Random(7); worst = {}
    for j in range(N):
        a = list(ARCH)[j % 5]; kw = {k: lo + (hi - lo) * rnd.random() for k, (lo, hi) in RANGES.items()}
        kw['bri'] = tuple(rnd.random() for _ in range(5)); kw['sd_G'] = 0.1 * rnd.random(); kw['sd_B'] = 0.2 * rnd.random(); kw['seed'] = j
        r = simulate(mk(a, **kw), T=50, full=False)
        for k, x in r['cons'].items(): worst[k] = min(worst.get(k, 0), x) if k == 'neg' else max(worst.get(k, 0), x)
        for k in KEYS:
            if not all(math.isfinite(x) for x in r[k]): print('NOT FINITE', a, k)
    print('invariants,', N, 'random 50-year runs with noise:', {k: '%.1e' % x for k, x in worst.items()})
    print('step-size convergence with BRI: difference at 30 y from dt=1/64')
    for a in ARCH:
        ref = simulate(mk(a, bri=BRI), dt=1 / 64, full=False)
        for d in (1.0, 0.5, 0.25, 0.125):
            x = simulate(mk(a, bri=BRI), dt=d, full=False)
            print('  %-12s dt %.3f  ' % (a, d) + '  '.join('%s %+.4f (%.4f)' % (k, x[k][-1] - ref[k][-1], ref[k][-1]) for k in ('F', 'VAh', 'K0', 'KB', 'stage')))

def morris(arch='footwear', R=60, L=6, hosts=None):
    """elementary effects (Morris 1991, Campolongo mu*) on F30 without BRI, dF30, relative gain in home VA, PV host gain"""
    import random
    rnd = random.Random(3); names = list(RANGES); k = len(names); step = L / (2 * (L - 1))
    ee = {n: [[] for _ in range(4)] for n in names}
    def f(u):
        kw = {n: RANGES[n][0] + (RANGES[n][1] - RANGES[n][0]) * u[i] for i, n in enumerate(names)}
        a, b = simulate(mk(arch, **kw)), simulate(mk(arch, bri=BRI, **kw))
        return (a['F'][-1], b['F'][-1] - a['F'][-1], b['VAh'][-1] - a['VAh'][-1], sum(pv_host(a, b, i) for i in range(6)))
    for _ in range(R):
        u = [rnd.randrange(L // 2) / (L - 1) for _ in names]; y = f(u)
        for i in rnd.sample(range(k), k):
            v = list(u); v[i] = u[i] + step if u[i] + step <= 1 + 1e-9 else u[i] - step
            z = f(v); s = 1 if v[i] > u[i] else -1
            for m in range(4): ee[names[i]][m].append(s * (z[m] - y[m]) / step)
            u, y = v, z
    print('Morris', arch, 'trajectories', R); print('%-8s' % '' + ''.join('%30s' % t for t in ('F30 no BRI  mu* mu sigma', 'dF30  mu* mu sigma', 'dVAh30  mu* mu sigma', 'PV host  mu* mu sigma')))
    rows = []
    for n in names:
        st = []
        for m in range(4):
            e = ee[n][m]; mm = sum(e) / len(e); st.append((sum(abs(x) for x in e) / len(e), mm, math.sqrt(sum((x - mm) ** 2 for x in e) / (len(e) - 1))))
        rows.append((st[1][0], n, st))
    for _, n, st in sorted(rows, reverse=True): print('%-8s' % n + ''.join('%14.3f %+7.3f %7.3f' % z for z in st))

def sobol(arch='footwear', N=512):
    """first and total order indices (Saltelli 2010 estimators) for F30 without BRI and for dF30"""
    import random
    rnd = random.Random(5); names = list(RANGES); k = len(names)
    def f(u):
        kw = {n: RANGES[n][0] + (RANGES[n][1] - RANGES[n][0]) * u[i] for i, n in enumerate(names)}
        a, b = simulate(mk(arch, **kw), full=False), simulate(mk(arch, bri=BRI, **kw), full=False)
        return (a['F'][-1], b['F'][-1] - a['F'][-1], b['VAh'][-1] - a['VAh'][-1])
    A = [[rnd.random() for _ in names] for _ in range(N)]; B = [[rnd.random() for _ in names] for _ in range(N)]
    fA = [f(u) for u in A]; fB = [f(u) for u in B]; out = {}
    var = [0] * 3; mean = [0] * 3
    for m in range(3):
        al = [x[m] for x in fA + fB]; mean[m] = sum(al) / len(al); var[m] = sum((x - mean[m]) ** 2 for x in al) / len(al)
    for i, n in enumerate(names):
        fAB = [f(A[j][:i] + [B[j][i]] + A[j][i + 1:]) for j in range(N)]
        out[n] = [(sum(fB[j][m] * (fAB[j][m] - fA[j][m]) for j in range(N)) / N / var[m], sum((fA[j][m] - fAB[j][m]) ** 2 for j in range(N)) / 2 / N / var[m]) for m in range(3)]
    print('Sobol', arch, 'N', N, 'mean', ['%.3f' % x for x in mean], 'sd', ['%.3f' % math.sqrt(x) for x in var]); print('%-8s %18s %18s %18s' % ('', 'F30: S1 ST', 'dF30: S1 ST', 'dVAh: S1 ST'))
    for n in sorted(out, key=lambda z: -out[z][1][1]): print('%-8s' % n + ''.join('%11.2f %6.2f' % z for z in out[n]))

def mc(N=1000):
    """uncertainty ensemble: sign and size of the BRI effect over plausible parameters"""
    import random
    for a in ARCH:
        rnd = random.Random(9); d = []
        for _ in range(N):
            kw = {k: lo + (hi - lo) * rnd.random() for k, (lo, hi) in RANGES.items()}
            x, y = simulate(mk(a, **kw)), simulate(mk(a, bri=BRI, **kw)); d.append((y['F'][-1] - x['F'][-1], y['VAh'][-1] - x['VAh'][-1], sum(pv_host(x, y, i) for i in range(6)), min(pv_host(x, y, i) for i in range(6)), y['rel'][-1] - x['rel'][-1], x['F'][-1], y['F'][-1]))
        q = lambda m, z: sorted(t[m] for t in d)[int(z * (N - 1))]
        print('%-12s dF30 5/50/95%%: %+.3f %+.3f %+.3f  P(dF<0) %.2f  P(|dF|<.01) %.2f | dVAh %+.3f %+.3f %+.3f P(<0) %.2f | hosts total PV %+.3f %+.3f %+.3f P(<0) %.2f, worst host <0 %.2f | F30 no %.2f..%.2f with %.2f..%.2f' % (
            a, q(0, .05), q(0, .5), q(0, .95), sum(t[0] < -1e-4 for t in d) / N, sum(abs(t[0]) < .01 for t in d) / N, q(1, .05), q(1, .5), q(1, .95), sum(t[1] < 0 for t in d) / N, q(2, .05), q(2, .5), q(2, .95), sum(t[2] < 0 for t in d) / N, sum(t[3] < 0 for t in d) / N, q(5, .05), q(5, .95), q(6, .05), q(6, .95)))

def shapley():
    """contribution of each lever to the 30-year effect"""
    from itertools import combinations
    L = 4; names = ('infrastructure', 'parks', 'openness', 'market')
    for a in ARCH:
        val = {}
        for m in range(16):
            r = simulate(mk(a, bri=tuple(float(m >> i & 1) for i in range(4)) + (0.0,))); val[m] = (r['F'][-1], r['VAh'][-1], r['KB'][-1], sum(sum(h['HB'] for h in x) * math.exp(-.04 * t) * .25 for x, t in zip(r['host'], r['t'])))
        for o, nm in enumerate(('F30', 'VAh30', 'KB30', 'PV hosts')):
            ph = [0.0] * 4
            for i in range(4):
                for m in range(16):
                    if not m >> i & 1:
                        s = bin(m).count('1'); ph[i] += math.factorial(s) * math.factorial(3 - s) / 24 * (val[m | 1 << i][o] - val[m][o])
            print('%-12s %-8s base %.3f with %.3f  ' % (a, nm, val[0][o], val[15][o]) + '  '.join('%s %+.3f' % z for z in zip(names, ph)))

def targets():
    print('smile (depth 6):', ' '.join('%s %.3f' % z for z in zip(FN, smile(6, 0))), '| production share %.3f' % sum(smile(6, 0)[k] for k in PRD))
    print('electronics value shares:', ARCH['electronics']['v'], 'assembly %.0f%% of production value' % (100 * .04 / .42))
    h = simulate(mk('electronics', c=(0.06, 0.10, 0.28, 0.70, 0.50, 0.08, 0.04), Q0=0.45, q0=(0.90, 0.08, 0.02), w0=0.06, g_w=0.07, g_G=0.08, g_H=0.08, rivG=0.0), T=20)
    print('domestic value added in exports, electronics started low (target 0.25-0.30 in 1997 -> 0.44-0.45 in 2012):', ' '.join('%.2f' % at(h, 'dva', t) for t in (0, 5, 10, 15)))
    f = simulate(mk('footwear')); e = simulate(mk('electronics')); print('domestic value added share: footwear', ' '.join('%.2f' % at(f, 'dva', t) for t in (0, 5, 10)), 'electronics', ' '.join('%.2f' % at(e, 'dva', t) for t in (0, 5, 10)))
    s = simulate(mk('steel')); b = simulate(mk('steel', bri=BRI)); print('steel utilisation (target 0.72 in 2012, 0.71 in 2014): no BRI', ' '.join('%.2f' % at(s, 'u', t) for t in (0, 2, 5, 10, 20)), '| BRI', ' '.join('%.2f' % at(b, 'u', t) for t in (0, 2, 5, 10, 20)))
    r = simulate(mk('footwear', bri=(1, 0, 0, 0, 0))); print('trade cost change by infrastructure alone, 20 y (World Bank: up to -10.2% on corridors):', ', '.join('%s %.1f%%' % (HOSTS[i]['n'], 100 * (r['host'][80][i]['tau'] / r['host'][0][i]['tau'] - 1)) for i in range(6)))
    g = simulate(mk('footwear', intent=0.8, eta=0.8, org=0.9), T=50); print('four conditions: years to design role .5 in the lead chain %s, brand role .5 %s (East Asia OEM->ODM/OBM 15-30 y)' % (first(g, lambda i: g['sG'][i][1] > .5), first(g, lambda i: g['sG'][i][6] > .5)))
    print('own-brand share of exports (target <10%% in 2004, 11%% in 2012): footwear t0 %.3f, 10 y %.3f; electronics t0 %.3f, 10 y %.3f; appliance t0 %.3f' % (f['sG'][0][6], f['sG'][40][6], e['sG'][0][6], e['sG'][40][6], simulate(mk('appliance'))['sG'][0][6]))
    B = simulate(mk('footwear', bri=BRI)); print('host jobs per 100k cluster workers: year 3 %.1fk, 5 %.1fk, 10 %.1fk, 20 %.1fk' % tuple(100 / .85 * at(B, 'jobsB', t) for t in (3, 5, 10, 20)))

def thresholds():
    """smallest local-network strength, intent, high-road share at which the cluster holds 0.2 of the intangible roles of the lead chain at 40 years"""
    half = tuple(0.4 * z for z in BRI)
    def thr(a, par, bri, lo=0.02, hi=0.98):
        f = lambda z: simulate(mk(a, bri=bri, **{par: z}), T=40, full=False)['leadG'][-1] > 0.2
        if not f(hi): return 'never'
        if f(lo): return '<%.2f' % lo
        for _ in range(9):
            m = (lo + hi) / 2
            if f(m): hi = m
            else: lo = m
        return '%.2f' % hi
    for a in ('footwear', 'steel', 'appliance', 'electronics'):
        for par in ('org', 'intent', 'eta'): print('%-12s %-7s default %.2f  no BRI %s  BRI at .4 %s  BRI full %s' % (a, par, mk(a)[par], thr(a, par, NO), thr(a, par, half), thr(a, par, BRI)))
        y = [(lambda r: first(r, lambda i: r['leadG'][i] > 0.2))(simulate(mk(a, bri=b), T=60, full=False)) for b in (NO, half, BRI)]
        print('%-12s year of escape: no BRI %s, BRI at .4 %s, BRI full %s' % (a, *y))

def dump(path):
    import json
    ref = {}
    for a in ARCH:
        for b, l in ((NO, 'noBRI'), (BRI, 'BRI')):
            r = simulate(mk(a, bri=b)); ref[a + '/' + l] = {k: r[k][-1] for k in ('F', 'P', 'Q', 'X', 'VA', 'VAh', 'K0', 'KB', 'q', 'u', 'stage', 'asym', 'bar', 'HB')}
    json.dump(dict(BASE=BASE, HOSTS=HOSTS, ARCH=ARCH, REF=ref), open(path, 'w'), indent=1)

if __name__ == '__main__':
    cmd = sys.argv[1] if len(sys.argv) > 1 else 'table'
    if cmd in ('table', 'all'): table()
    if cmd in ('claims', 'all'): claims(int(sys.argv[2]) if cmd == 'claims' and len(sys.argv) > 2 else 200)
    if cmd in ('checks', 'all'): checks()
    if cmd in ('shapley', 'all'): shapley()
    if cmd in ('targets', 'all'): targets()
    if cmd in ('thresholds', 'all'): thresholds()
    if cmd in ('mc', 'all'): mc()
    if cmd == 'dump': dump(sys.argv[2])
    if cmd in ('morris', 'all'): morris(*(sys.argv[2:3] if cmd == 'morris' else []) or ('footwear',))
    if cmd in ('sobol', 'all'): sobol(*(sys.argv[2:3] if cmd == 'sobol' else []) or ('footwear',))
