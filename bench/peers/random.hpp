// xoshiro256++ and normals by a 256-layer ziggurat (numpy's layout).
#pragma once
#include <cmath>
#include <cstdint>
#include <cstring>
typedef uint64_t u64;

struct Xoshiro {
  u64 s[4];
  Xoshiro(u64 seed) {
    for (u64 &each : s) each = splitmix(seed);
  }
  static u64 splitmix(u64 &x) {
    u64 z = (x += 0x9e3779b97f4a7c15ull);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
    return z ^ (z >> 31);
  }
  static inline u64 rot(u64 x, int k) { return (x << k) | (x >> (64 - k)); }
  inline u64 next() {
    u64 r = rot(s[0] + s[3], 23) + s[0], t = s[1] << 17;
    s[2] ^= s[0]; s[3] ^= s[1]; s[1] ^= s[2]; s[0] ^= s[3]; s[2] ^= t; s[3] = rot(s[3], 45);
    return r;
  }
  inline double uniform() { return (next() >> 11) * 0x1p-53; }
};

static u64 ki[256];
static double wi[256], fi[256];
static const double tail = 3.6541528853610088;

static void initZiggurat() {
  const double m = 4503599627370496.0, v = 4.92867323397465524494e-3;
  double dn = tail, tn = dn, q = v / exp(-.5 * dn * dn);
  ki[0] = (u64)((dn / q) * m); ki[1] = 0;
  wi[0] = q / m; wi[255] = dn / m;
  fi[0] = 1; fi[255] = exp(-.5 * dn * dn);
  for (int i = 254; i >= 1; i--) {
    dn = sqrt(-2 * log(v / dn + exp(-.5 * dn * dn)));
    ki[i + 1] = (u64)((dn / tn) * m);
    tn = dn;
    fi[i] = exp(-.5 * dn * dn);
    wi[i] = dn / m;
  }
}

static __attribute__((noinline, cold)) double slowNormal(Xoshiro &g, u64 r) {
  for (;;) {
    int i = r & 255;
    r >>= 8;
    int sign = r & 1;
    u64 a = (r >> 1) & 0x000fffffffffffffull;
    double x = a * wi[i];
    if (sign) x = -x;
    if (a < ki[i]) return x;
    if (i == 0) {
      double xx, yy;
      do {
        xx = -log1p(-g.uniform()) / tail;
        yy = -log1p(-g.uniform());
      } while (yy + yy <= xx * xx);
      return sign ? -(tail + xx) : tail + xx;
    }
    if ((fi[i - 1] - fi[i]) * g.uniform() + fi[i] < exp(-.5 * x * x)) return x;
    r = g.next();
  }
}

// The generator stays in registers, being a local copy of the caller; the rare path goes through a copy in memory.
static inline __attribute__((always_inline)) double normal(Xoshiro &g) {
  u64 r = g.next();
  int i = r & 255;
  int64_t a = (r >> 9) & 0x000fffffffffffffull;
  double x = a * wi[i];
  u64 bits;
  memcpy(&bits, &x, 8);
  bits ^= (r << 55) & 0x8000000000000000ull;
  memcpy(&x, &bits, 8);
  if (__builtin_expect(a < (int64_t)ki[i], 1)) return x;
  Xoshiro h = g;
  x = slowNormal(h, r);
  g = h;
  return x;
}

static __attribute__((noinline)) void fillNormals(Xoshiro &generator, double *out, int n) {
  Xoshiro g = generator;
  for (int i = 0; i < n; i++) out[i] = normal(g);
  generator = g;
}

[[maybe_unused]] static __attribute__((noinline)) void fillUniforms(Xoshiro &generator, double *out, int n) {
  Xoshiro g = generator;
  for (int i = 0; i < n; i++) out[i] = g.uniform();
  generator = g;
}

static inline double normalCdf(double z) { return .5 * erfc(-z * M_SQRT1_2); }

static inline double triangular(double u, double lo, double mode, double hi) {
  return u < (mode - lo) / (hi - lo) ? lo + sqrt(u * (hi - lo) * (mode - lo))
                                     : hi - sqrt((1 - u) * (hi - lo) * (hi - mode));
}

template <int n> static void cholesky(const double (&R)[n][n], double (&L)[n][n]) {
  for (int i = 0; i < n; i++)
    for (int j = 0; j <= i; j++) {
      double s = R[i][j];
      for (int k = 0; k < j; k++) s -= L[i][k] * L[j][k];
      L[i][j] = i == j ? sqrt(s) : s / L[j][j];
    }
}
