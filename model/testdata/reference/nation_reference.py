#!/usr/bin/env python3
"""Several clusters at once: a prototype of their couplings, on the equations of model_reference.py (E1..E40).

It settles one thing: with these couplings, M identical clusters of any sizes give the single-cluster run to the last digit,
so that one cluster on its own is the representative of many equal ones.  It is no target for numbers: sector geography, labour
limits, observed drivers and calibration are not in it.
    python3 nation_reference.py          the identity, and five different clusters together under slow and fast transfer
"""
import math
import model_reference as R
from model_reference import mu, pos, smile, governance, mk, BRI, HOSTS, INT, PRD, WP, POS

COUPLING = dict(crowd=1.0, mob=0.10, fin=0.20, theta=1.0, know=0.2, wage=0.0, dom_d=0.0)

class Cluster:
    def __init__(s, name, p, L=1.0, V=1.0):
        s.name, s.p, s.L, s.V = name, p, L, V

def simulate(clusters, hosts=None, cp=None, T=30.0, dt=0.25):
    hosts = HOSTS if hosts is None else hosts
    cp = dict(COUPLING, **(cp or {}))
    nb = len(hosts); NB = range(nb); M = len(clusters); CL = range(M)
    Lsum = sum(c.L for c in clusters); Vsum = sum(c.V for c in clusters)
    lw = [c.L / Lsum for c in clusters]; vw = [c.V / Vsum for c in clusters]
    # shared states: hosts, wage
    base = clusters[0].p
    w = base['w0']
    Jb = [h['J'] for h in hosts]; wb = [h['wr'] * w for h in hosts]; ab = [h['a'] for h in hosts]; yb = [h['y'] for h in hosts]; debt = [0.0] * nb
    Jb0, ab0, yb0 = list(Jb), list(ab), list(yb)
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
    size = [h['cap'] / base['cap_ref'] for h in hosts]
    S = []
    for c in clusters:
        p = c.p; z = type('S', (), {})(); S.append(z)
        z.v = p['v'] or smile(p['smile'], p['skew']); z.vmax = max(z.v); z.vI = sum(z.v[k] for k in INT)
        z.prot = [z.v[k] / z.vmax if k in INT else 0.0 for k in range(7)]
        z.c = list(p['c']); z.Q = p['Q0']; z.X = 0.0; z.Ki = 1.0 / p['u0']; z.K0 = z.Ki; z.Kb = [0.0] * nb
        z.Na = p['eta'] * (1 - p['bound_N']); z.N = 1.0
        P0 = sum(WP[i] * z.c[k] for i, k in enumerate(PRD)); z.pi0 = p['pi_min'] + (1 - p['pi_min']) * P0
        z.Nfac = p['bound_N'] / (z.Ki * (p['u0'] + p['hoard'] * (1 - p['u0']))); z.Mfac = p['bound_M'] / (z.Ki * (1 - p['eps_M'] * P0))
        q0, pv = p['q0'], p['pv']; z.Dep = q0[0] * pv[0] / sum(q0[m] * pv[m] for m in range(3)); z.ref = None; z.out = {k: [] for k in ('F','X','VAh','KB','K0','u','N','Npool','Nadv','q','rel','P','Q','leadG','jobsB','T','HB','E')}
    tot = {k: [] for k in ('t','jobs','jobsbyhost','w','moved','HB')}
    n = int(round(T / dt))
    for step in range(n + 1):
        t = step * dt
        Jc = corridor(Jb)
        # crowding: how full a host is for everybody
        full_all = [sum(lw[i] * S[i].Kb[b] for i in CL) / sum(lw[i] * hosts[b]['cap'] * S[i].Ki * (1 + clusters[i].p['park'] * clusters[i].p['bri'][1] * min(1, t / clusters[i].p['ramp'])) for i in CL) for b in NB]
        for i in CL:
            z, p = S[i], clusters[i].p
            r = min(1.0, max(0.0, (t - p['t_B']) / p['ramp'])); bI, bP, bO, bM, bE = [x * r for x in p['bri']]
            z.lev = (bI, bP, bO, bM, bE)
            c, Q, X, K0, Kb, Ki, pim = z.c, z.Q, z.X, z.K0, z.Kb, z.Ki, p['pi_min']
            P = sum(WP[a] * c[k] for a, k in enumerate(PRD)); pi = pim + (1 - pim) * P; KB = sum(Kb); Kt = K0 + KB
            price = ((p['own0'] * Kt / Ki + (1 - p['own0']) * math.exp(p['g_riv'] * t)) / math.exp(p['g_G'] * t)) ** (-1 / p['eps_p'])
            V = [z.v[k] * (price if k in PRD else 1.0) * (1 + p['chi_X'] * X) for k in range(7)]; rv = sum(V[k] for k in PRD) / sum(V)
            cx = p['x0'] + p['x1'] * Q; cap = math.sqrt(P * Q); g = governance(cx, p['cod'], cap, p); t4 = 1 - g[4] + 1e-12
            asym = sum(g[j] * p['asym'][j] for j in range(4)) / t4; TP = sum(g[j] * p['lp'][j] for j in range(4)) / t4; TF = sum(g[j] * p['lf'][j] for j in range(4)) / t4
            y = (pos(1 - cap) + p['lam_thr'] * sum(c[k] for k in INT) / 4) / p['kappa']; bar = p['bar'] * asym * z.Dep * y / (1 + y) * math.exp(-p['omega'] * t)
            yH = min(1.0, 1.5 * w); thH = p['th_lo'] + (p['th_G'] - p['th_lo']) * yH; cH = p['soph'] + (1 - p['soph']) * yH; cb = [p['soph'] + (1 - p['soph']) * min(1.0, q) for q in yb]
            rho = p['rho']
            sG = [mu(c[k], p['th_G'] * rho[k] + bar * z.prot[k], p['w_s']) for k in range(7)]; sH = [mu(c[k], thH * rho[k] + p['eH'] * z.prot[k], p['w_s']) for k in range(7)]; sb = []
            for b in NB:
                th = p['th_lo'] + (p['th_G'] - p['th_lo']) * min(1.0, yb[b]); sb.append([mu(c[k], th * rho[k] + p['eB'] * hosts[b]['inc'] * z.prot[k], p['w_s']) for k in range(7)])
            Kcap = [h['cap'] * Ki * (1 + p['park'] * bP) for h in hosts]; sc = (Kt / Ki) ** (-p['eps_s']); uc0 = ((w / p['w0']) * (z.pi0 / pi)) ** p['beta_L'] * sc
            full = [(1 - cp['crowd']) * Kb[b] / Kcap[b] + cp['crowd'] * full_all[b] for b in NB]
            pib, ucb, tau = [0.0] * nb, [0.0] * nb, [0.0] * nb
            for b, h in enumerate(hosts):
                G = Kb[b] + p['psi_a'] * Jc[b] * sum(Kb[j] for j in cor[h['cor']] if j != b)
                pib[b] = (pim + (1 - pim) * (ab[b] + p['phi_tech'] * pos(P - ab[b]))) * (1 + G / (p['G_ref'] * Ki)) ** p['eps_a']
                ucb[b] = ((wb[b] / p['w0']) * (z.pi0 / pib[b])) ** p['beta_L'] * sc * (1 + p['chi_J'] * (1 - Jb[b])) / (1 + p['chi_J'] * (1 - p['J_home'])) * (1 + p['chi_g'] * full[b] ** 2)
                tau[b] = 1 + h['tar'] * (1 - bM) + h['ice'] * (1 - Jc[b]) / (1 - Jc0[b] + 1e-9)
            ucm = (K0 * uc0 + sum(Kb[b] * ucb[b] for b in NB)) / Kt
            def attract(s, uc):
                bb = (s[5] + s[6]) / 2; return Q ** p['alpha_q'] * (1 + p['phi_B'] * bb) * uc ** (-(1 - (1 - rv) * bb))
            RG = attract(sG, ucm); RH = attract(sH, ucm / (w / p['w0']) ** (p['beta_L'] * p['dom'])); Rb = [attract(sb[b], ucm) / (1 + (tau[b] - 1) * (1 - Kb[b] / (Kb[b] + 0.05 * Ki * size[b]))) for b in NB]
            q0, ms0, pv, sig = p['q0'], p['ms0'], p['pv'], p['sigma']
            if z.ref is None:
                z.ref = dict(G=RG, H=RH, b=list(Rb), DG=q0[0] / ms0[0] / max(t4, 1e-6), DH=q0[1] / ms0[1], Db=[q0[2] * Dw[b] / ms0[2] for b in NB])
                VAp = sum((q0[0] * pv[0] * sG[k] * (1 - p['zeta'] * asym) + q0[1] * pv[1] * sH[k]) * z.v[k] for k in PRD); z.wsc = p['lam_w'] * VAp / (p['w0'] * p['bound_N'])
            def ms(m, rr): x = m * rr ** sig; return x / (1 - m + x)
            oG = ms(ms0[0], RG / z.ref['G'] * math.exp(-p['rivG'] * t)) * z.ref['DG'] * math.exp(p['g_G'] * t) * t4; oH = ms(ms0[1], RH / z.ref['H'] * math.exp(-p['rivH'] * t)) * z.ref['DH'] * math.exp(p['g_H'] * t)
            ob = [ms(ms0[2], Rb[b] / z.ref['b'][b] * math.exp(-p['rivB'] * t)) * (z.ref['Db'][b] * yb[b] / yb0[b] + p['psi_I'] * bI * Dw[b] * (1 - Jb[b])) for b in NB]
            u_lab = ((pi / z.pi0) * z.N / (z.Nfac * K0 + 1e-12) - p['hoard']) / (1 - p['hoard'] + 1e-12); o = oG + oH + sum(ob); u_mat = 1.0 / (z.Mfac * K0 * (1 - p['eps_M'] * P) + 1e-12); f = min(1.0, Kt * min(1.0, pos(u_lab), u_mat) / o)
            qG, qH, qb = oG * f, oH * f, [x * f for x in ob]; qB = sum(qb); q = qG + qH + qB; u = q / Kt; rev = qG * pv[0] + qH * pv[1] + qB * pv[2]; z.Dep = qG * pv[0] / rev
            sB = [sum(qb[b] * sb[b][k] for b in NB) / (qB + 1e-12) for k in range(7)]; xk = [sG[k] * qG + sH[k] * qH + sB[k] * qB for k in range(7)]; sbar = [x / (q + 1e-12) for x in xk]
            dep = [c[k] if k in INT else 1.0 for k in range(7)]; leadG = sum(z.v[k] * sG[k] for k in INT) / z.vI
            VC = [sum(V[k] * s[k] * dep[k] for k in range(7)) for s in (sG, sH, sB)]; VA = qG * pv[0] * VC[0] * (1 - p['zeta'] * asym * (1 - leadG)) + qH * pv[1] * VC[1] + qB * pv[2] * VC[2]
            Np = min(z.N, z.Nfac * K0 * (u + p['hoard'] * (1 - u)) * z.pi0 / pi)
            if z.Na > z.N - Np: z.Na = z.N - Np
            Npool = z.N - Np - z.Na
            jobs = [z.Nfac * Kb[b] * u * z.pi0 / pib[b] for b in NB]; HWb = [wb[b] * z.wsc * jobs[b] for b in NB]; HW = sum(HWb); Pi = VA - w * z.wsc * Np - HW - p['idle'] * K0 * (1 - u)
            Mf = pos(1 - z.Mfac * K0 * (1 - p['eps_M'] * P) * (1.0 if u_mat >= 1.0 else u_mat)); opn = p['open0'] + (1 - p['open0']) * bO; mob = pos(K0 - p['embed'] * Ki)
            grad = [math.log(uc0 / ucb[b]) for b in NB]; room = [pos(1 - full[b]) for b in NB]
            Tb = [p['tau_T'] * mob * opn * room[b] * size[b] * (grad[b] + p['psi_u'] * pos(p['u_bar'] - u)) if grad[b] > 0 else 0.0 for b in NB]; Ts = sum(Tb)
            I = pos(p['r_e'] * Pi + (p['salv'] - p['movec']) * Ts)
            rel = (VA - HW) / ((Np + z.Na + 1e-9) * w * z.wsc)
            z.now = dict(P=P, pi=pi, Kt=Kt, KB=KB, V=V, rv=rv, g=g, asym=asym, TP=TP, TF=TF, cH=cH, cb=cb, sG=sG, sH=sH, sb=sb, Kcap=Kcap, pib=pib, qG=qG, qH=qH, qb=qb, qB=qB, q=q, u=u, xk=xk, sbar=sbar, leadG=leadG, VA=VA, HW=HW, HWb=HWb, jobs=jobs, Np=Np, Npool=Npool, Mf=Mf, opn=opn, grad=grad, room=room, Tb=Tb, Ts=Ts, I=I, rel=rel, Pi=Pi)
        # ---- national markets: money (fin) goes where it returns most, people (mob) where work pays most
        rw = [vw[i] * max(S[i].now['rel'], 1e-6) ** cp['theta'] for i in CL]; rs = sum(rw); fund = sum(vw[i] * S[i].now['I'] for i in CL)
        lwr = [lw[i] * max(S[i].now['rel'], 1e-6) ** cp['theta'] for i in CL]; ls = sum(lwr); leav = sum(lw[i] * cp['mob'] * S[i].now['Npool'] for i in CL)
        know = [(S[i].Q * S[i].c[0] * S[i].c[1]) ** (1/3) for i in CL]; kmean = sum(vw[i] * know[i] for i in CL)
        moved = 0.0
        for i in CL:
            z, p, m = S[i], clusters[i].p, S[i].now
            I = (1 - cp['fin']) * m['I'] + cp['fin'] * fund * rw[i] / rs / vw[i]
            slack = min(m['Npool'] + z.Na, m['Mf']); W0 = slack / (slack + 0.10); Wb = [p['lam_host'] * m['opn'] * m['room'][b] * (m['qb'][b] / m['q'] + size[b] * pos(m['grad'][b])) for b in NB]; Wt = W0 + sum(Wb) + 1e-12
            Ic = p['eta'] * I; Ik = (1 - p['eta']) * I * mu(m['u'], 0.85, 0.03) * min(1.0, Wt)
            e = p['org'] * (z.Na / p['n_ref']) ** p['aN'] * (Ic / p['i_ref']) ** p['aF'] * (m['Mf'] / p['m_ref']) ** p['aM'] if (z.Na > 0 and Ic > 0 and m['Mf'] > 0) else 0.0
            E = e / (1 + e)
            HB = sum(m['HWb'][b] + p['spill'] * m['rv'] * z.ref['Db'][b] * yb[b] / yb0[b] * (ab[b] - ab0[b]) * p['pv'][2] - p['disp'] * m['rv'] * p['pv'][2] * ab[b] * pos(m['qb'][b] - p['q0'][2] * Dw[b]) - p['r_debt'] * debt[b] for b in NB)
            F = sum(z.v[k] * m['sbar'][k] * z.c[k] for k in INT) / z.vI
            for k, x in dict(F=F, X=z.X, VAh=m['VA'] - m['HW'], KB=m['KB'], K0=z.K0, u=m['u'], N=z.N, Npool=m['Npool'], Nadv=z.Na, q=m['q'], rel=m['rel'], P=m['P'], Q=z.Q, leadG=m['leadG'], jobsB=sum(m['jobs']), T=m['Ts'], HB=HB, E=E).items(): z.out[k].append(x)
            inflow = leav * lwr[i] / ls / lw[i]; outflow = cp['mob'] * m['Npool']; z.dN_ = inflow - outflow; moved += lw[i] * abs(z.dN_) / 2
            # learning
            c, Q, K0, Kt, KB = z.c, z.Q, z.K0, m['Kt'], m['KB']; comm = (K0 / Kt) ** p['hollow']; homef = (K0 + p['rho_off'] * KB) / Kt; AC = p['a0'] + (1 - p['a0']) * 0.5 * (c[0] + Q); exG = m['qG'] / (1 + m['q']); sig_e = p['intent'] * (1 - p['fix'] * m['Ts'] / (m['Ts'] + p['T_fix']))
            bE = z.lev[4]; dc = [0.0] * 7
            for a, k in enumerate(INT):
                lbd = (m['sG'][k] * m['qG'] * (1 - c[k]) + m['sH'][k] * m['qH'] * pos(m['cH'] - c[k]) + sum(m['qb'][b] * m['sb'][b][k] * pos(m['cb'][b] - c[k]) for b in NB)) / (1 + m['xk'][k]); co = comm if k in (0, 1) else 1.0
                dc[k] = (p['org'] * p['lamI'] * lbd + (p['kapF'] * m['TF'] * exG * AC + p['iotaI'] * 4 * p['mixI'][a] * sig_e * E) * (1 - c[k])) * co - p['dI'] * c[k]
            for k in PRD:
                x = m['xk'][k] * homef; x = x / (1 + x); gain = (p['tC'] if k == 2 else 1.0) * (p['org'] * p['lamP'] * x + p['kapT'] * m['TP'] * exG * AC) + p['kapE'] * bE * AC + p['iotaP'] * 2 * (1 - sig_e) * E; dc[k] = gain * (1 - c[k]) - p['dP'] * c[k]
            xD = (m['xk'][0] + m['xk'][1] + 2 * m['xk'][3] * homef) / 4; dQ = (p['kapQ'] * m['TP'] * exG * AC + p['iotaQ'] * 2 * (1 - sig_e) * E + p['org'] * p['lamQ'] * xD / (1 + xD)) * (1 - Q) - p['dQ'] * Q
            dX = p['rho_X'] * (mu((1 - cp['know']) * know[i] + cp['know'] * kmean, p['th_X'], p['w_X']) - z.X)
            dN = p['rho_N'] * (p['eta'] * (z.N * (1 - p['bound_N']) + p['conv'] * (z.N * p['bound_N'] - m['Np'])) - z.Na)
            ex = p['exit'] * pos(p['u_min'] - m['u']); ex0 = p['exit'] * pos(-m['Pi']) / (m['VA'] + pos(-m['Pi']) + 1e-9)
            dK0 = Ik * W0 / Wt / p['p_K'] - m['Ts'] - (ex + ex0) * K0; dKb = [(1 - p['loss_T']) * m['Tb'][b] + Ik * Wb[b] / Wt / p['p_K'] - ex * z.Kb[b] for b in NB]
            z.d = (dc, dQ, dX, dN, dK0, dKb)
        tot['t'].append(t); tot['w'].append(w); tot['moved'].append(moved); tot['jobs'].append(sum(clusters[i].L * sum(S[i].now['jobs']) for i in CL)); tot['jobsbyhost'].append([sum(clusters[i].L * S[i].now['jobs'][b] for i in CL) for b in NB])
        if step == n: break
        bI = clusters[0].p['bri'][0] * min(1.0, t / clusters[0].p['ramp'])
        for b, h in enumerate(hosts):
            p = base
            kb = sum(lw[i] * S[i].Kb[b] for i in CL); kin = sum(lw[i] * S[i].Ki for i in CL)
            dJ = p['iJ'] * bI * (1 - Jb[b]); gap = sum(lw[i] * pos(S[i].now['P'] - ab[b]) * S[i].Kb[b] for i in CL)
            da = p['lam_h'] * h['sk'] * (0.3 + 0.7 * Jb[b]) * gap / (kb + p['k_h'] * kin * size[b]); dw = wb[b] * (p['g_wb'] * (1 - wb[b]) + p['phi_w'] * kb / (h['cap'] * kin)); dy = yb[b] * (p['g_y'] * (1 - yb[b]) + p['phi_J'] * (Jb[b] - Jb0[b]) + p['phi_a'] * (ab[b] - ab0[b]))
            debt[b] += dt * (1 - p['grant']) * p['c_J'] * size[b] * dJ; Jb[b] += dt * dJ; ab[b] += dt * da; wb[b] += dt * dw; yb[b] += dt * dy
        for i in CL:
            z = S[i]; dc, dQ, dX, dN, dK0, dKb = z.d
            for k in range(7): z.c[k] += dt * dc[k]
            z.Q += dt * dQ; z.X += dt * dX; z.Na += dt * dN; z.K0 += dt * dK0; z.N += dt * z.dN_
            for b in NB: z.Kb[b] += dt * dKb[b]
        w += dt * base['g_w'] * w * (1 - w) * (1 + cp['wage'] * (1 - sum(lw[i] * S[i].now['Npool'] for i in CL) / 1.0))
    return {c.name: S[i].out for i, c in enumerate(clusters)}, tot
if __name__ == '__main__':
    a = R.simulate(mk('footwear', bri=BRI)); b, _ = simulate([Cluster('x%d' % i, mk('footwear', bri=BRI), L=1 + i, V=2 + i) for i in range(3)])
    print('identical clusters against one:', max(abs(x - y) for n in b for k in ('F', 'KB', 'VAh', 'u') for x, y in zip(a[k], b[n][k])))
    L = dict(footwear=2.9, steel=4.2, appliance=1.6, toys=2.2, electronics=8.8)   # million workers, order of magnitude only
    for lev in (0.0, 0.4, 1.0):
        for tau in (0.15, 0.015):
            r, t = simulate([Cluster(k, mk(k, bri=(lev,) * 4 + (0,), tau_T=tau, lam_host=mk(k)['lam_host'] * tau / 0.15), L=L[k], V=L[k]) for k in L])
            print('levers %.1f tau_T %.3f: jobs abroad, million: 2016 %.2f 2018 %.2f 2022 %.2f' % (lev, tau, t['jobs'][12], t['jobs'][20], t['jobs'][36]), ' F in 2043:', ' '.join('%s %.3f' % (k, r[k]['F'][-1]) for k in L))
    print('reported: 2016 .07 to .18, 2018 .27, 2020 .33, 2022 .42 (zones of Belt and Road economies)')
